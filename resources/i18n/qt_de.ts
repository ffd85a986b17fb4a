<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The few texts of Qt's own that this program shows, for computers without Qt's translations. -->
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message><source>OK</source><translation>OK</translation></message>
    <message><source>Save</source><translation>Speichern</translation></message>
    <message><source>Open</source><translation>Öffnen</translation></message>
    <message><source>Cancel</source><translation>Abbrechen</translation></message>
    <message><source>Close</source><translation>Schließen</translation></message>
    <message><source>Discard</source><translation>Verwerfen</translation></message>
    <message><source>Apply</source><translation>Anwenden</translation></message>
    <message><source>&amp;Yes</source><translation>&amp;Ja</translation></message>
    <message><source>&amp;No</source><translation>&amp;Nein</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Wiederherstellen</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;Ausschneiden</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;Kopieren</translation></message>
    <message><source>&amp;Paste</source><translation>E&amp;infügen</translation></message>
    <message><source>Delete</source><translation>Löschen</translation></message>
    <message><source>Select All</source><translation>Alles auswählen</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Wiederherstellen</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;Ausschneiden</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;Kopieren</translation></message>
    <message><source>Copy &amp;Link Location</source><translation>&amp;Linkadresse kopieren</translation></message>
    <message><source>&amp;Paste</source><translation>E&amp;infügen</translation></message>
    <message><source>Delete</source><translation>Löschen</translation></message>
    <message><source>Select All</source><translation>Alles auswählen</translation></message>
</context>
</TS>
