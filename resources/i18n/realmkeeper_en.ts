<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rk::app::Application</name>
    <message numerus="yes">
        <source>%n change(s) had been sent when the program ended without warning. What became of them was read from the server now.</source>
        <translation>
            <numerusform>%n change had been sent when the program ended without warning. What became of it was read from the server now.</numerusform>
            <numerusform>%n changes had been sent when the program ended without warning. What became of them was read from the server now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::app::Tour</name>
    <message numerus="yes">
        <source>The area “%1” showed no data within %n second(s) (%2).</source>
        <translation>
            <numerusform>The area “%1” showed no data within %n second (%2).</numerusform>
            <numerusform>The area “%1” showed no data within %n seconds (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::app::UsersList</name>
    <message numerus="yes">
        <source>%n user(s) written to %1.</source>
        <translation>
            <numerusform>%n user written to %1.</numerusform>
            <numerusform>%n users written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::change::GroupPlans</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) or more</source>
        <translation>
            <numerusform>%n member or more</numerusform>
            <numerusform>%n members or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-group(s) go with it; together they have %1.</source>
        <translation>
            <numerusform>%n sub-group goes with it; together they have %1.</numerusform>
            <numerusform>%n sub-groups go with it; together they have %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::change::Guard</name>
    <message numerus="yes">
        <source>%n object(s) are affected at once.</source>
        <translation>
            <numerusform>%n object is affected.</numerusform>
            <numerusform>%n objects are affected at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::change::ProviderPlans</name>
    <message numerus="yes">
        <source>%n user(s) sign in through it and may have no other way in.</source>
        <translation>
            <numerusform>%n user signs in through it and may have no other way in.</numerusform>
            <numerusform>%n users sign in through it and may have no other way in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::change::RolePlans</name>
    <message numerus="yes">
        <source>%n user(s) and group(s) have the role and lose it.</source>
        <translation>
            <numerusform>%n user or group has the role and loses it.</numerusform>
            <numerusform>%n users and groups have the role and lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) and group(s) or more have the role and lose it.</source>
        <translation>
            <numerusform>%n user or group or more has the role and loses it.</numerusform>
            <numerusform>%n or more users and groups have the role and lose it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::items::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1, %n group(s) below</source>
        <translation>
            <numerusform>%1, %n group below</numerusform>
            <numerusform>%1, %n groups below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::ui::Inspector</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::ui::PickDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
