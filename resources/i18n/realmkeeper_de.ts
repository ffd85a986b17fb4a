<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Realmkeeper</source>
        <translation>Über Realmkeeper</translation>
    </message>
    <message>
        <source>Realmkeeper %1, a desktop console for Keycloak.
Licence: Apache 2.0.

Qt %2 on %3.</source>
        <translation>Realmkeeper %1, eine Desktop-Konsole für Keycloak.
Lizenz: Apache 2.0.

Qt %2 auf %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in with this profile.</source>
        <translation>Mit diesem Profil anmelden.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s address, with or without its base path.</source>
        <translation>Adresse von Keycloak, mit oder ohne Basispfad.</translation>
    </message>
    <message>
        <source>The realm to sign in to (master).</source>
        <translation>Der Realm, an dem man sich anmeldet (master).</translation>
    </message>
    <message>
        <source>The realm to manage.</source>
        <translation>Der Realm, der verwaltet wird.</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority to trust for this server.</source>
        <translation>PEM-Datei der Zertifizierungsstelle, der für diesen Server vertraut wird.</translation>
    </message>
    <message>
        <source>Sign in with this user name; needs --password-stdin.</source>
        <translation>Mit diesem Benutzernamen anmelden; braucht --password-stdin.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Sign in as this service account; needs --client-secret-stdin.</source>
        <translation>Als dieses Dienstkonto anmelden; braucht --client-secret-stdin.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input.</source>
        <translation>Das Client-Secret aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Visit every area, save a picture of each in this folder, and quit.</source>
        <translation>Jeden Bereich besuchen, Bilder davon in diesem Ordner ablegen und beenden.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>users list: only users that match, as in Keycloak&apos;s search.</source>
        <translation>users list: nur passende Benutzer, wie in der Suche von Keycloak.</translation>
    </message>
    <message>
        <source>users list: columns, separated by commas (username,email,firstName,lastName,enabled).</source>
        <translation>users list: Spalten, durch Kommas getrennt (username,email,firstName,lastName,enabled).</translation>
    </message>
    <message>
        <source>users list: file to write, .csv or .json.</source>
        <translation>users list: zu schreibende Datei, .csv oder .json.</translation>
    </message>
    <message>
        <source>Give either --profile or --server, not both.</source>
        <translation>Geben Sie entweder --profile oder --server an, nicht beides.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --client-secret-stdin, not both.</source>
        <translation>Geben Sie entweder --password-stdin oder --client-secret-stdin an, nicht beides.</translation>
    </message>
    <message>
        <source>--username and --password-stdin go together.</source>
        <translation>--username und --password-stdin gehören zusammen.</translation>
    </message>
    <message>
        <source>--client-id and --client-secret-stdin go together.</source>
        <translation>--client-id und --client-secret-stdin gehören zusammen.</translation>
    </message>
    <message>
        <source>Say with --server where to sign in.</source>
        <translation>Sagen Sie mit --server, wo die Anmeldung stattfindet.</translation>
    </message>
    <message>
        <source>--language takes en or de.</source>
        <translation>--language nimmt en oder de.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme nimmt light, dark oder system.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. --help zeigt alle.</translation>
    </message>
    <message>
        <source>Say with --out which file to write; its name ends with .csv or .json.</source>
        <translation>Sagen Sie mit --out, welche Datei geschrieben wird; ihr Name endet auf .csv oder .json.</translation>
    </message>
    <message>
        <source>Say with --server or --profile where to sign in.</source>
        <translation>Sagen Sie mit --server oder --profile, wo die Anmeldung stattfindet.</translation>
    </message>
    <message>
        <source>Secrets are not taken from the command line, where everybody can read them. Use --password-stdin or --client-secret-stdin.</source>
        <translation>Geheimnisse werden nicht von der Befehlszeile genommen, wo jeder sie lesen kann. Verwenden Sie --password-stdin oder --client-secret-stdin.</translation>
    </message>
    <message>
        <source>Desktop console for Keycloak. Without a command it opens the window.</source>
        <translation>Desktop-Konsole für Keycloak. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>users list: writes the users to a file.</source>
        <translation>users list: schreibt die Benutzer in eine Datei.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --tour FOLDER for pictures of every area, or --help for the commands that need none.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. --tour ORDNER macht Bilder aller Bereiche; --help zeigt die Befehle, die keinen brauchen.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>ENTWICKLUNG</translation>
    </message>
</context>
<context>
    <name>rk::ApiError</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server did not answer in time. Check the connection and try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Compare its fingerprint in the sign-in window.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, daher wurde nichts gesendet. Vergleichen Sie den Fingerabdruck im Anmeldefenster.</translation>
    </message>
    <message>
        <source>The server sent the program to another address, which it does not follow. Check the server URL.</source>
        <translation>Der Server hat das Programm an eine andere Adresse verwiesen; dorthin geht es nicht. Prüfen Sie die Server-URL.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the address and the network, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Adresse und Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Sign in again.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask for the missing role.</source>
        <translation>Dazu sind Sie nicht berechtigt. Bitten Sie um die fehlende Rolle.</translation>
    </message>
    <message>
        <source>It is not there any more, or this server does not have it.</source>
        <translation>Es ist nicht mehr da, oder dieser Server kennt es nicht.</translation>
    </message>
    <message>
        <source>It conflicts with something that is already there.</source>
        <translation>Es widerspricht etwas, das schon da ist.</translation>
    </message>
    <message>
        <source>The server did not accept the values.</source>
        <translation>Der Server hat die Werte nicht angenommen.</translation>
    </message>
    <message>
        <source>The server asks to slow down. Wait a moment, then try again.</source>
        <translation>Der Server bittet, langsamer zu machen. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server failed. Its log has the reason.</source>
        <translation>Der Server hat versagt. Sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. Is there a proxy or a log-in page in between?</source>
        <translation>Die Antwort des Servers war nicht lesbar. Ist ein Proxy oder eine Anmeldeseite dazwischen?</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich noch einmal an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 The change may have been made all the same: look before trying again.</source>
        <translation>%1 Die Änderung kann trotzdem erfolgt sein: Sehen Sie nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>rk::api::NetworkTransport</name>
    <message>
        <source>%1 is not an https address. Passwords would travel in the open, so nothing was sent.</source>
        <translation>%1 ist keine https-Adresse. Passwörter würden offen übertragen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A name of dots only can&apos;t be used in an address.</source>
        <translation>Ein Name nur aus Punkten kann nicht in einer Adresse stehen.</translation>
    </message>
    <message>
        <source>The address is not one of this server.</source>
        <translation>Die Adresse gehört nicht zu diesem Server.</translation>
    </message>
</context>
<context>
    <name>rk::api::RealmSource</name>
    <message>
        <source>This is for reading only.</source>
        <translation>Das ist nur zum Lesen da.</translation>
    </message>
</context>
<context>
    <name>rk::app::Application</name>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Nothing has been sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server asks for a one-time code, too.</source>
        <translation>Der Server verlangt auch einen Einmalcode.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>There is nobody to sign in as. Give --server, --username and --password-stdin, or a remembered profile.</source>
        <translation>Es ist nicht angegeben, wer sich anmeldet. Geben Sie --server, --username und --password-stdin oder ein gemerktes Profil an.</translation>
    </message>
    <message>
        <source>You are signed out here, but the server may still hold the session.</source>
        <translation>Hier sind Sie abgemeldet, der Server kann die Sitzung aber noch haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) had been sent when the program ended without warning. What became of them was read from the server now.</source>
        <translation>
            <numerusform>%n Änderung war abgeschickt, als das Programm unerwartet endete. Was aus ihr geworden ist, wurde jetzt vom Server gelesen.</numerusform>
            <numerusform>%n Änderungen waren abgeschickt, als das Programm unerwartet endete. Was aus ihnen geworden ist, wurde jetzt vom Server gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::app::Session</name>
    <message>
        <source>Signed in to %1</source>
        <translation>Angemeldet an %1</translation>
    </message>
    <message>
        <source>%1, signed in to %2</source>
        <translation>%1, angemeldet an %2</translation>
    </message>
</context>
<context>
    <name>rk::app::SignInAttempt</name>
    <message>
        <source>Looking for Keycloak at %1…</source>
        <translation>Keycloak wird unter %1 gesucht …</translation>
    </message>
    <message>
        <source>Sign in in the browser window that has opened. Waiting for it…</source>
        <translation>Melden Sie sich in dem Browserfenster an, das sich geöffnet hat. Es wird gewartet …</translation>
    </message>
    <message>
        <source>The browser has answered. Signing in…</source>
        <translation>Der Browser hat geantwortet. Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Anmeldung als %1 …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>rk::app::SignInController</name>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing is remembered for this profile. Please sign in.</source>
        <translation>Für dieses Profil ist nichts gemerkt. Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>The keychain did not give the remembered sign-in (%1). Please sign in.</source>
        <translation>Der Schlüsselbund hat die gemerkte Anmeldung nicht herausgegeben (%1). Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Choose the file of your organization&apos;s certificate authority.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format. Wählen Sie die Datei der Zertifizierungsstelle Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Registering Realmkeeper in the realm %1…</source>
        <translation>Realmkeeper wird im Realm %1 registriert …</translation>
    </message>
    <message>
        <source>Realmkeeper was not registered in the realm.</source>
        <translation>Realmkeeper wurde nicht im Realm registriert.</translation>
    </message>
    <message>
        <source>From the next sign-in on, choose “Browser”: then this program never sees your password.</source>
        <translation>Wählen Sie ab der nächsten Anmeldung „Browser“: Dann sieht dieses Programm Ihr Passwort nie.</translation>
    </message>
</context>
<context>
    <name>rk::app::Tour</name>
    <message>
        <source>There is no area to visit.</source>
        <translation>Es gibt keinen Bereich zu besuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The area “%1” showed no data within %n second(s) (%2).</source>
        <translation>
            <numerusform>Der Bereich „%1“ hat innerhalb von %n Sekunde keine Daten gezeigt (%2).</numerusform>
            <numerusform>Der Bereich „%1“ hat innerhalb von %n Sekunden keine Daten gezeigt (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>rk::app::UsersList</name>
    <message>
        <source>The server asks for a one-time code. Use a service account.</source>
        <translation>Der Server verlangt einen Einmalcode. Verwenden Sie ein Dienstkonto.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Give its authority with --ca.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht. Geben Sie dessen Zertifizierungsstelle mit --ca an.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) written to %1.</source>
        <translation>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::auth</name>
    <message>
        <source>The realm already has the client “%1”, set up as it should be. Nothing was changed.</source>
        <translation>Der Realm hat den Client „%1“ schon, und er ist richtig eingerichtet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The realm already has a client “%1” that is set up differently. Nothing was changed; compare it in Clients:</source>
        <translation>Der Realm hat schon einen Client „%1“, der anders eingerichtet ist. Es wurde nichts geändert; vergleichen Sie ihn unter Clients:</translation>
    </message>
    <message>
        <source>The client was not registered: the server does not have it although it was asked to make it. Try again.</source>
        <translation>Der Client wurde nicht registriert: Der Server hat ihn nicht, obwohl er ihn anlegen sollte. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was given the client scope “%1”, which this server wants for administration.</source>
        <translation>Er bekam den Client-Scope „%1“, den dieser Server für die Verwaltung verlangt.</translation>
    </message>
    <message>
        <source>It is public, so it has no secret; it allows the browser sign-in with PKCE only, and answers to this computer only (http://127.0.0.1/callback).</source>
        <translation>Er ist öffentlich, hat also kein Secret; er erlaubt nur die Browser-Anmeldung mit PKCE und antwortet nur an diesen Computer (http://127.0.0.1/callback).</translation>
    </message>
    <message>
        <source>The client “%1” was registered in the realm “%2”.</source>
        <translation>Der Client „%1“ wurde im Realm „%2“ registriert.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Er ist deaktiviert.</translation>
    </message>
    <message>
        <source>It is confidential: it wants a client secret.</source>
        <translation>Er ist vertraulich: Er verlangt ein Client-Secret.</translation>
    </message>
    <message>
        <source>Its standard flow (the browser sign-in) is off.</source>
        <translation>Sein Standard-Flow (die Browser-Anmeldung) ist aus.</translation>
    </message>
    <message>
        <source>Its implicit flow is on.</source>
        <translation>Sein Implicit-Flow ist an.</translation>
    </message>
    <message>
        <source>Its direct access grants are on.</source>
        <translation>Seine direkten Zugriffsfreigaben (direct access grants) sind an.</translation>
    </message>
    <message>
        <source>Its valid redirect URIs are not exactly http://127.0.0.1/callback.</source>
        <translation>Seine gültigen Redirect-URIs sind nicht genau http://127.0.0.1/callback.</translation>
    </message>
    <message>
        <source>It does not require PKCE with S256.</source>
        <translation>Er verlangt kein PKCE mit S256.</translation>
    </message>
    <message>
        <source>It lacks the attribute security.admin.console, so that the server does not tell it what the signed-in person may do.</source>
        <translation>Ihm fehlt das Attribut security.admin.console; der Server sagt ihm daher nicht, was die angemeldete Person darf.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be used (%1). Realmkeeper remembers the sign-in until it is closed, and asks again next time.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verwendbar (%1). Realmkeeper merkt sich die Anmeldung, bis es geschlossen wird, und fragt beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Type something like https://sso.example.org.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Geben Sie etwas wie https://sso.example.org ein.</translation>
    </message>
    <message>
        <source>“%1” would be reached without encryption, and a password could be read on the way. Use https:// instead.</source>
        <translation>„%1“ würde ohne Verschlüsselung erreicht, und ein Passwort könnte unterwegs gelesen werden. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>There is a server at %1, but no Keycloak answers there. Check the server URL; the one of the admin console will do.</source>
        <translation>Unter %1 antwortet ein Server, aber kein Keycloak. Prüfen Sie die Server-URL; die der Admin-Konsole genügt.</translation>
    </message>
    <message>
        <source>This Keycloak has no realm “%1”. Check how the realm&apos;s name is written; capital letters matter.</source>
        <translation>Dieses Keycloak hat keinen Realm „%1“. Prüfen Sie die Schreibweise; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>The server calls itself %1, which is not the address that was typed. Use that address, if it is right.</source>
        <translation>Der Server nennt sich %1, das ist nicht die eingegebene Adresse. Verwenden Sie jene, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>The server sends sign-ins to another address, %1, so nothing was sent. Ask whoever runs the server to check its hostname settings.</source>
        <translation>Der Server schickt Anmeldungen an eine andere Adresse, %1; daher wurde nichts gesendet. Bitten Sie den Betreiber, die Hostname-Einstellungen des Servers zu prüfen.</translation>
    </message>
    <message>
        <source>This realm does not offer PKCE with S256, which the browser sign-in needs. Use another sign-in method.</source>
        <translation>Dieser Realm bietet kein PKCE mit S256, das die Browser-Anmeldung braucht. Verwenden Sie eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>This computer gave no random numbers, so a safe sign-in is not possible. Restart it and try again.</source>
        <translation>Dieser Computer lieferte keine Zufallszahlen, eine sichere Anmeldung ist so nicht möglich. Starten Sie ihn neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of the browser can&apos;t be received on this computer (%1). Use another sign-in method.</source>
        <translation>Die Antwort des Browsers kann auf diesem Computer nicht empfangen werden (%1). Verwenden Sie eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>No browser could be opened. Install one, or use another sign-in method.</source>
        <translation>Es ließ sich kein Browser öffnen. Installieren Sie einen oder verwenden Sie eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser within 5 minutes. Try again when you are ready.</source>
        <translation>Im Browser hat sich 5 Minuten lang niemand angemeldet. Versuchen Sie es noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The server ended the sign-in in the browser: %1. Try again, or ask whoever runs the server.</source>
        <translation>Der Server hat die Anmeldung im Browser beendet: %1. Versuchen Sie es noch einmal oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The answer in the browser came from another server (%1), so it was not used. Close the browser&apos;s other sign-in pages and try again.</source>
        <translation>Die Antwort im Browser kam von einem anderen Server (%1) und wurde nicht verwendet. Schließen Sie die anderen Anmeldeseiten im Browser und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of who signed in can&apos;t be trusted (%1), so it was not used.</source>
        <translation>Dem Nachweis des Servers, wer sich angemeldet hat, ist nicht zu trauen (%1); er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server differ by %1 seconds. Set this computer&apos;s clock, then sign in again.</source>
        <translation>Die Uhren dieses Computers und des Servers gehen um %1 Sekunden auseinander. Stellen Sie die Uhr dieses Computers und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Somebody else (%1) signed in than the one this session belongs to, so it was not used. Sign in as the same person, or open a new session.</source>
        <translation>Es hat sich jemand anderes (%1) angemeldet, als zu dieser Sitzung gehört; das wurde nicht verwendet. Melden Sie sich als dieselbe Person an oder öffnen Sie eine neue Sitzung.</translation>
    </message>
    <message>
        <source>The private key can&apos;t be used: it has to be an RSA or P-256 key in PEM form without a passphrase.</source>
        <translation>Der private Schlüssel ist nicht verwendbar: Es muss ein RSA- oder P-256-Schlüssel im PEM-Format ohne Passphrase sein.</translation>
    </message>
    <message>
        <source>The server did not accept user name and password. Check both, and the one-time code if this account needs one.</source>
        <translation>Der Server hat Benutzername und Passwort nicht angenommen. Prüfen Sie beides, und den Einmalcode, falls das Konto einen braucht.</translation>
    </message>
    <message>
        <source>This account still has something to do, such as choosing a new password. Sign in once with the browser to do it.</source>
        <translation>Dieses Konto hat noch etwas zu erledigen, zum Beispiel ein neues Passwort zu wählen. Melden Sie sich dafür einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask another administrator to enable it.</source>
        <translation>Dieses Konto ist deaktiviert. Bitten Sie einen anderen Administrator, es zu aktivieren.</translation>
    </message>
    <message>
        <source>This realm does not allow a sign-in by password for this client. Sign in with the browser.</source>
        <translation>Dieser Realm erlaubt für diesen Client keine Anmeldung mit Passwort. Melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>The server does not accept the client: its client ID or secret is wrong, or it is disabled. Check both.</source>
        <translation>Der Server nimmt den Client nicht an: Client-ID oder Secret ist falsch, oder er ist deaktiviert. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The server does not accept the client: its client ID or secret is wrong, or it may not sign in in this way. Check both.</source>
        <translation>Der Server nimmt den Client nicht an: Client-ID oder Secret ist falsch, oder er darf sich so nicht anmelden. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The session has ended on the server. Sign in again.</source>
        <translation>Die Sitzung ist auf dem Server beendet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>it did not answer within 5 seconds</source>
        <translation>er hat nicht innerhalb von 5 Sekunden geantwortet</translation>
    </message>
</context>
<context>
    <name>rk::auth::LoopbackListener</name>
    <message>
        <source>This request is too large.</source>
        <translation>Diese Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>This is not the answer that Realmkeeper waits for. Start the sign-in again from Realmkeeper&apos;s window.</source>
        <translation>Das ist nicht die Antwort, auf die Realmkeeper wartet. Beginnen Sie die Anmeldung noch einmal im Fenster von Realmkeeper.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Realmkeeper.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Realmkeeper zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to Realmkeeper, which says why.</source>
        <translation>Die Anmeldung ist nicht gelungen. Realmkeeper sagt, warum.</translation>
    </message>
</context>
<context>
    <name>rk::auth::ProfileStore</name>
    <message>
        <source>The file with the profiles, %1, can&apos;t be read and was left as it is. Profiles are not kept until it is repaired or removed.</source>
        <translation>Die Datei mit den Profilen, %1, ist nicht lesbar und blieb, wie sie ist. Profile werden nicht gespeichert, bis sie repariert oder entfernt ist.</translation>
    </message>
    <message>
        <source>The file with the profiles, %1, was written by a newer Realmkeeper and was left as it is. Profiles are not kept until you update.</source>
        <translation>Die Datei mit den Profilen, %1, stammt von einem neueren Realmkeeper und blieb, wie sie ist. Profile werden nicht gespeichert, bis Sie aktualisieren.</translation>
    </message>
</context>
<context>
    <name>rk::change::AccountPlans</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>Passwort von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The old password is not known to anybody.</source>
        <translation>Das alte Passwort kennt niemand.</translation>
    </message>
    <message>
        <source>Log %1 out</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Ended sessions cannot be brought back.</source>
        <translation>Beendete Sitzungen lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This ends your own session too: you will have to sign in again.</source>
        <translation>Das beendet auch Ihre eigene Sitzung: Sie müssen sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <translation>%1 in die Gruppe %2 aufnehmen</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <translation>%1 aus der Gruppe %2 entfernen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>rk::change::ClientPlans</name>
    <message>
        <source>Undo: edit client %1</source>
        <translation>Rückgängig: Client %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit client %1</source>
        <translation>Client %1 bearbeiten</translation>
    </message>
    <message>
        <source>You are signed in through this client: this change could lock you out. Make it signed in through another client.</source>
        <translation>Sie sind über diesen Client angemeldet: Diese Änderung könnte Sie aussperren. Machen Sie sie über einen anderen Client angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in through this client.</source>
        <translation>Sie sind über diesen Client angemeldet.</translation>
    </message>
    <message>
        <source>The client&apos;s resources, policies and permissions are deleted with it. Undo cannot bring them back.</source>
        <translation>Ressourcen, Richtlinien und Berechtigungen des Clients werden mit gelöscht. Rückgängig holt sie nicht zurück.</translation>
    </message>
    <message>
        <source>The client gets a secret, which cannot be taken away again.</source>
        <translation>Der Client bekommt ein Secret, das sich nicht wieder entfernen lässt.</translation>
    </message>
    <message>
        <source>This client has no secret. The server gives it one with any change, and undo cannot take it away again.</source>
        <translation>Dieser Client hat kein Secret. Der Server gibt ihm mit jeder Änderung eines, und Rückgängig nimmt es nicht wieder weg.</translation>
    </message>
</context>
<context>
    <name>rk::change::EditPlans</name>
    <message>
        <source>The row of asterisks stands for a hidden value and is none itself. Enter the value, or leave the field as it is.</source>
        <translation>Die Sternchen stehen für einen verborgenen Wert und sind selbst keiner. Geben Sie den Wert ein oder lassen Sie das Feld, wie es ist.</translation>
    </message>
    <message>
        <source>Values that look secret are never kept, so the old one is lost: %1</source>
        <translation>Werte, die wie Geheimnisse aussehen, werden nie aufbewahrt; der alte ist daher verloren: %1</translation>
    </message>
</context>
<context>
    <name>rk::change::Engine</name>
    <message>
        <source>Somebody else has changed the same since. Nothing was sent; look at it again.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Es wurde nichts gesendet; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>It has changed on the server since it was shown. Nothing was sent; look at it again.</source>
        <translation>Es hat sich auf dem Server geändert, seit es angezeigt wurde. Es wurde nichts gesendet; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>This change can&apos;t be taken back.</source>
        <translation>Diese Änderung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The journal doesn&apos;t say how to take this back.</source>
        <translation>Im Journal steht nicht, wie das zurückzunehmen ist.</translation>
    </message>
    <message>
        <source>It takes another change back.</source>
        <translation>Es nimmt eine andere Änderung zurück.</translation>
    </message>
</context>
<context>
    <name>rk::change::GroupPlans</name>
    <message>
        <source>Create group %1</source>
        <translation>Gruppe %1 anlegen</translation>
    </message>
    <message>
        <source>Create group %1 in %2</source>
        <translation>Gruppe %1 in %2 anlegen</translation>
    </message>
    <message>
        <source>Undo: edit group %1</source>
        <translation>Rückgängig: Gruppe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Gruppe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Move group %1 to the top level</source>
        <translation>Gruppe %1 auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Move group %1 into %2</source>
        <translation>Gruppe %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>A group cannot move into itself or one of its sub-groups.</source>
        <translation>Eine Gruppe kann nicht in sich selbst oder eine ihrer Untergruppen verschoben werden.</translation>
    </message>
    <message>
        <source>The group %1 has been moved again since.</source>
        <translation>Die Gruppe %1 wurde inzwischen wieder verschoben.</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Gruppe %1 löschen</translation>
    </message>
    <message>
        <source>The group is too large to be kept for undoing.</source>
        <translation>Die Gruppe ist zu groß, um sie zum Zurücknehmen aufzuheben.</translation>
    </message>
    <message>
        <source>Undo creates the group anew, with roles and members, but with another id: permissions that name the group will not know it.</source>
        <translation>Rückgängig legt die Gruppe neu an, mit Rollen und Mitgliedern, aber mit anderer ID: Berechtigungen, die sie nennen, kennen sie dann nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) or more</source>
        <translation>
            <numerusform>%n Mitglied oder mehr</numerusform>
            <numerusform>%n Mitglieder oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <translation>Die Gruppe hat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-group(s) go with it; together they have %1.</source>
        <translation>
            <numerusform>%n Untergruppe geht mit; zusammen haben sie %1.</numerusform>
            <numerusform>%n Untergruppen gehen mit; zusammen haben sie %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not say which group it is part of, so it could not be put back there.</source>
        <translation>Dieser Server sagt nicht, zu welcher Gruppe sie gehört; sie ließe sich nicht dorthin zurückbringen.</translation>
    </message>
</context>
<context>
    <name>rk::change::Guard</name>
    <message>
        <source>You are signed in as this user: you would lock yourself out. Let another administrator do it.</source>
        <translation>Sie sind als dieser Benutzer angemeldet: Sie würden sich aussperren. Lassen Sie das einen anderen Administrator tun.</translation>
    </message>
    <message>
        <source>You are signed in as this user and would take away your own rights. Let another administrator do it.</source>
        <translation>Sie sind als dieser Benutzer angemeldet und würden sich die eigenen Rechte nehmen. Lassen Sie das einen anderen Administrator tun.</translation>
    </message>
    <message>
        <source>This would take away your own rights to administer the realm. Let another administrator do it.</source>
        <translation>Das würde Ihnen das Recht nehmen, den Realm zu verwalten. Lassen Sie das einen anderen Administrator tun.</translation>
    </message>
    <message>
        <source>Nobody who can sign in would administer the realm %1 any more.</source>
        <translation>Niemand, der sich anmelden kann, würde den Realm %1 noch verwalten.</translation>
    </message>
    <message>
        <source>This is a production server.</source>
        <translation>Das ist ein Produktionsserver.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are affected at once.</source>
        <translation>
            <numerusform>%n Objekt ist auf einmal betroffen.</numerusform>
            <numerusform>%n Objekte sind auf einmal betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This user may be an administrator. Whether others are left could not be checked: it needs the role view-users and view-clients.</source>
        <translation>Dieser Benutzer kann ein Administrator sein. Ob andere bleiben, ließ sich nicht prüfen: Dazu braucht es die Rollen view-users und view-clients.</translation>
    </message>
</context>
<context>
    <name>rk::change::Journal</name>
    <message>
        <source>The journal of changes %1 can&apos;t be used, so nothing is sent: %2</source>
        <translation>Das Änderungsjournal %1 ist nicht verwendbar, daher wird nichts gesendet: %2</translation>
    </message>
    <message>
        <source>the file can&apos;t be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The journal of changes was written by a newer version of this program, so nothing is sent. Use that version, or move the file away.</source>
        <translation>Das Änderungsjournal stammt von einer neueren Version dieses Programms, daher wird nichts gesendet. Verwenden Sie jene Version oder legen Sie die Datei beiseite.</translation>
    </message>
    <message>
        <source>it is damaged and can&apos;t be moved aside</source>
        <translation>es ist beschädigt und lässt sich nicht beiseitelegen</translation>
    </message>
</context>
<context>
    <name>rk::change::ObjectPlans</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is already one named %1.</source>
        <translation>Es gibt schon eines namens %1.</translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>rk::change::Preview</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Required actions</source>
        <translation>Erforderliche Aktionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Trust e-mail</source>
        <translation>E-Mail vertrauen</translation>
    </message>
    <message>
        <source>Store tokens</source>
        <translation>Tokens speichern</translation>
    </message>
    <message>
        <source>Account linking only</source>
        <translation>Nur Kontoverknüpfung</translation>
    </message>
    <message>
        <source>Hide on login page</source>
        <translation>Auf der Anmeldeseite verbergen</translation>
    </message>
    <message>
        <source>First login flow</source>
        <translation>Flow bei erster Anmeldung</translation>
    </message>
    <message>
        <source>Post login flow</source>
        <translation>Flow nach der Anmeldung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Web origins</source>
        <translation>Web-Origins</translation>
    </message>
    <message>
        <source>Public client</source>
        <translation>Öffentlicher Client</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Standard flow</source>
        <translation>Standard-Flow</translation>
    </message>
    <message>
        <source>Direct access grants</source>
        <translation>Direkte Zugriffsfreigaben</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Übergeordnete Gruppe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
</context>
<context>
    <name>rk::change::ProviderPlans</name>
    <message>
        <source>Create identity provider %1</source>
        <translation>Identitätsanbieter %1 anlegen</translation>
    </message>
    <message>
        <source>The row of asterisks stands for a hidden value and is none itself. Enter the secret, or leave the field empty.</source>
        <translation>Die Sternchen stehen für einen verborgenen Wert und sind selbst keiner. Geben Sie das Secret ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Undo: edit identity provider %1</source>
        <translation>Rückgängig: Identitätsanbieter %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit identity provider %1</source>
        <translation>Identitätsanbieter %1 bearbeiten</translation>
    </message>
    <message>
        <source>The alias of an identity provider cannot change.</source>
        <translation>Der Alias eines Identitätsanbieters kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>The stored client secret will be sent to the new token URL.</source>
        <translation>Das gespeicherte Client-Secret wird an die neue Token-URL gesendet.</translation>
    </message>
    <message>
        <source>Delete identity provider %1</source>
        <translation>Identitätsanbieter %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) sign in through it and may have no other way in.</source>
        <translation>
            <numerusform>%n Benutzer meldet sich darüber an und hat vielleicht keinen anderen Weg.</numerusform>
            <numerusform>%n Benutzer melden sich darüber an und haben vielleicht keinen anderen Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not show the provider&apos;s secret (%1), so it could not be created anew.</source>
        <translation>Der Server zeigt das Secret des Anbieters (%1) nicht, daher ließe er sich nicht neu anlegen.</translation>
    </message>
    <message>
        <source>The provider&apos;s mappers could not be read.</source>
        <translation>Die Mapper des Anbieters waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Undo creates the provider anew, but not the users&apos; links.</source>
        <translation>Rückgängig legt den Anbieter neu an, aber nicht die Verknüpfungen der Benutzer.</translation>
    </message>
</context>
<context>
    <name>rk::change::RestorePlans</name>
    <message>
        <source>Undo: create user %1 anew</source>
        <translation>Rückgängig: Benutzer %1 neu anlegen</translation>
    </message>
    <message>
        <source>Undo: create group %1 anew</source>
        <translation>Rückgängig: Gruppe %1 neu anlegen</translation>
    </message>
    <message>
        <source>Undo: create role %1 anew</source>
        <translation>Rückgängig: Rolle %1 neu anlegen</translation>
    </message>
    <message>
        <source>Undo: create identity provider %1 anew</source>
        <translation>Rückgängig: Identitätsanbieter %1 neu anlegen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Values that look secret are never kept, so undo can&apos;t bring back: %1</source>
        <translation>Werte, die wie Geheimnisse aussehen, werden nie aufbewahrt; Rückgängigmachen bringt daher nicht zurück: %1</translation>
    </message>
</context>
<context>
    <name>rk::change::RoleAssignPlans</name>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <translation>Rolle %1: %2</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Rollen von %1 ändern</translation>
    </message>
    <message>
        <source>Change the roles of the group %1</source>
        <translation>Rollen der Gruppe %1 ändern</translation>
    </message>
    <message>
        <source>Change the parts of the role %1</source>
        <translation>Teile der Rolle %1 ändern</translation>
    </message>
</context>
<context>
    <name>rk::change::RolePlans</name>
    <message>
        <source>%1 is the realm&apos;s default role, which every user has. It can be neither deleted nor renamed.</source>
        <translation>%1 ist die Standardrolle des Realms, die jeder Benutzer hat. Sie lässt sich weder löschen noch umbenennen.</translation>
    </message>
    <message>
        <source>Create role %1</source>
        <translation>Rolle %1 anlegen</translation>
    </message>
    <message>
        <source>Create role %1 of the client %2</source>
        <translation>Rolle %1 des Clients %2 anlegen</translation>
    </message>
    <message>
        <source>Undo: edit role %1</source>
        <translation>Rückgängig: Rolle %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit role %1</source>
        <translation>Rolle %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Rolle %1 löschen</translation>
    </message>
    <message>
        <source>The role is part of other roles, which lose it: %1</source>
        <translation>Die Rolle ist Teil anderer Rollen, die sie verlieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) and group(s) have the role and lose it.</source>
        <translation>
            <numerusform>%n Benutzer oder Gruppe hat die Rolle und verliert sie.</numerusform>
            <numerusform>%n Benutzer und Gruppen haben die Rolle und verlieren sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) and group(s) or more have the role and lose it.</source>
        <translation>
            <numerusform>%n Benutzer oder Gruppe oder mehr hat die Rolle und verliert sie.</numerusform>
            <numerusform>%n Benutzer und Gruppen oder mehr haben die Rolle und verlieren sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the role could not be read in full, so it could not be given back.</source>
        <translation>Wer die Rolle hat, war nicht vollständig lesbar; sie ließe sich nicht zurückgeben.</translation>
    </message>
    <message>
        <source>Undo creates the role anew and gives it back, but with another id: policies and mappers that name the role will not know it.</source>
        <translation>Rückgängig legt die Rolle neu an und gibt sie zurück, aber mit anderer ID: Richtlinien und Mapper, die sie nennen, kennen sie dann nicht.</translation>
    </message>
</context>
<context>
    <name>rk::change::UserPlans</name>
    <message>
        <source>The realm&apos;s user profile does not let these attributes change. The server will leave this part out without a word: %1</source>
        <translation>Das Benutzerprofil des Realms lässt diese Attribute nicht ändern. Der Server lässt diesen Teil wortlos weg: %1</translation>
    </message>
    <message>
        <source>Create user %1</source>
        <translation>Benutzer %1 anlegen</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Undo: edit user %1</source>
        <translation>Rückgängig: Benutzer %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>Benutzer %1 bearbeiten</translation>
    </message>
    <message>
        <source>This realm does not let usernames change. Realm settings, Login, &quot;Edit username&quot; allows it.</source>
        <translation>In diesem Realm lassen sich Benutzernamen nicht ändern. Realm-Einstellungen, Login, „Edit username“ erlaubt es.</translation>
    </message>
    <message>
        <source>The realm&apos;s user profile does not let you change %1.</source>
        <translation>Das Benutzerprofil des Realms lässt Sie %1 nicht ändern.</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Benutzer %1 löschen</translation>
    </message>
    <message>
        <source>This is a client&apos;s service account. Switch it off at the client.</source>
        <translation>Das ist das Dienstkonto eines Clients. Schalten Sie es beim Client ab.</translation>
    </message>
    <message>
        <source>The user comes from a directory and may be deleted there too.</source>
        <translation>Der Benutzer kommt aus einem Verzeichnis und kann auch dort gelöscht werden.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and roles could not be read.</source>
        <translation>Gruppen und Rollen des Benutzers waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Undo creates the user anew, with groups and roles, but with another id and without password, sessions and consents.</source>
        <translation>Rückgängig legt den Benutzer neu an, mit Gruppen und Rollen, aber mit anderer ID und ohne Passwort, Sitzungen und Einwilligungen.</translation>
    </message>
</context>
<context>
    <name>rk::items</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>rk::items::GroupListModel</name>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>rk::items::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1, %n group(s) below</source>
        <translation>
            <numerusform>%1, %n Gruppe darunter</numerusform>
            <numerusform>%1, %n Gruppen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
</context>
<context>
    <name>rk::items::IdentityProviderTableModel</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>rk::items::ListStatus</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows</comment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>%1–%2 and more</source>
        <comment>rows</comment>
        <translation>%1–%2 und mehr</translation>
    </message>
    <message>
        <source>%1, incomplete: needs %2</source>
        <translation>%1, unvollständig: braucht %2</translation>
    </message>
</context>
<context>
    <name>rk::items::RoleMappingModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Realm role</source>
        <translation>Realm-Rolle</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>Direkt gegeben</translation>
    </message>
    <message>
        <source>By the group %1</source>
        <translation>Durch die Gruppe %1</translation>
    </message>
    <message>
        <source>By a group above or a composite role</source>
        <translation>Durch eine Gruppe darüber oder eine zusammengesetzte Rolle</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
</context>
<context>
    <name>rk::items::RoleTableModel</name>
    <message>
        <source>Role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Zusammengesetzt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>rk::items::UserTableModel</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
</context>
<context>
    <name>rk::ui::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>rk::ui::AddProviderDialog</name>
    <message>
        <source>Add identity provider</source>
        <translation>Identitätsanbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Reading what the provider needs</source>
        <translation>Das Lesen dessen, was der Anbieter braucht,</translation>
    </message>
    <message>
        <source>Importing from that address</source>
        <translation>Der Import von dieser Adresse</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Discard the new provider?</source>
        <translation>Den neuen Anbieter verwerfen?</translation>
    </message>
    <message>
        <source>What you have entered will be lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>rk::ui::AddRoleDialog</name>
    <message>
        <source>A role of the realm, for all of its applications.</source>
        <translation>Eine Rolle des Realms, für alle seine Anwendungen.</translation>
    </message>
    <message>
        <source>A role of the client %1.</source>
        <translation>Eine Rolle des Clients %1.</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What somebody who has the role may do.</source>
        <translation>Was jemand mit dieser Rolle darf.</translation>
    </message>
    <message>
        <source>There is a role with this name already.</source>
        <translation>Es gibt schon eine Rolle mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Leave it empty to add the user without a password.</source>
        <translation>Leer lassen, um den Benutzer ohne Passwort hinzuzufügen.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Must be changed at the next sign-in.</source>
        <translation>Muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
</context>
<context>
    <name>rk::ui::Areas</name>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Identitätsanbieter</translation>
    </message>
</context>
<context>
    <name>rk::ui::CertificatePanel</name>
    <message>
        <source>Published fingerprint</source>
        <translation>Veröffentlichter Fingerabdruck</translation>
    </message>
    <message>
        <source>Untrusted certificate</source>
        <translation>Nicht vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>Zum Vergleich hier einfügen</translation>
    </message>
    <message>
        <source>If your organization has a certificate authority of its own, choose its file instead: then renewed certificates are trusted, too.</source>
        <translation>Hat Ihre Organisation eine eigene Zertifizierungsstelle, wählen Sie stattdessen deren Datei: Dann wird auch erneuerten Zertifikaten vertraut.</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei wählen …</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 Nothing has been sent to the server yet. Compare the fingerprint with the one your server team published.</source>
        <translation>%1 Es wurde noch nichts an den Server gesendet. Vergleichen Sie den Fingerabdruck mit dem, den Ihr Serverteam veröffentlicht hat.</translation>
    </message>
    <message>
        <source>In production it has to be compared before it can be trusted.</source>
        <translation>In der Produktion muss er verglichen sein, bevor ihm vertraut werden kann.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>Stimmt nicht überein</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rk::ui::ChangeFlow</name>
    <message>
        <source>The server took the change, but kept something else.</source>
        <translation>Der Server hat die Änderung angenommen, aber etwas anderes behalten.</translation>
    </message>
    <message>
        <source>The server took the change, but kept other values for: %1.</source>
        <translation>Der Server hat die Änderung angenommen, aber andere Werte behalten bei: %1.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <source>User in %1 · nothing has been sent yet</source>
        <translation>Benutzer in %1 · noch nichts gesendet</translation>
    </message>
    <message>
        <source>Group in %1 · nothing has been sent yet</source>
        <translation>Gruppe in %1 · noch nichts gesendet</translation>
    </message>
    <message>
        <source>Role in %1 · nothing has been sent yet</source>
        <translation>Rolle in %1 · noch nichts gesendet</translation>
    </message>
    <message>
        <source>Client in %1 · nothing has been sent yet</source>
        <translation>Client in %1 · noch nichts gesendet</translation>
    </message>
    <message>
        <source>Identity provider in %1 · nothing has been sent yet</source>
        <translation>Identitätsanbieter in %1 · noch nichts gesendet</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>I have read the warning</source>
        <translation>Ich habe die Warnung gelesen</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Eine andere Änderung wird noch gespeichert.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. %1</source>
        <translation>Das lässt sich nicht rückgängig machen. %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>There was nothing to change: it is like this already.</source>
        <translation>Es gab nichts zu ändern: Es ist schon so.</translation>
    </message>
</context>
<context>
    <name>rk::ui::ChangePreviewDialog</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
</context>
<context>
    <name>rk::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Entf zum Entfernen drücken</translation>
    </message>
</context>
<context>
    <name>rk::ui::ChipListEditor</name>
    <message>
        <source>Nothing left to add</source>
        <translation>Nichts mehr hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>rk::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command or an area</source>
        <translation>Befehl oder Bereich eingeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::ConflictDialog</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>Jemand anderes hat %1 geändert</translation>
    </message>
    <message>
        <source>Decide for each field which value to keep. Nothing has been sent yet.</source>
        <translation>Entscheiden Sie für jedes Feld, welcher Wert bleibt. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Anderen behalten</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>rk::ui::CutNotice</name>
    <message>
        <source>This list may be incomplete.</source>
        <translation>Diese Liste kann unvollständig sein.</translation>
    </message>
</context>
<context>
    <name>rk::ui::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rk::ui::DiffModel</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>rk::ui::DiffTable</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>rk::ui::EditInspector</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This could not be read again, what you see may be old.</source>
        <translation>Das konnte nicht noch einmal gelesen werden; was Sie sehen, kann alt sein.</translation>
    </message>
    <message>
        <source>Somebody else changed this too.</source>
        <translation>Jemand anderes hat das auch geändert.</translation>
    </message>
    <message>
        <source>Your edit is kept; both of you changed: %1.</source>
        <translation>Ihre Bearbeitung bleibt; Sie beide haben geändert: %1.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>rk::ui::FieldBinder</name>
    <message>
        <source>was on</source>
        <translation>war an</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>war aus</translation>
    </message>
</context>
<context>
    <name>rk::ui::FormDialog</name>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>What you entered in “%1” has not been sent.</source>
        <translation>Ihre Eingaben in „%1“ wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>rk::ui::GroupInspector</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Role mapping</source>
        <translation>Rollenzuordnung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Rename or move the group to change it.</source>
        <translation>Zum Ändern die Gruppe umbenennen oder verschieben.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>No attributes.</source>
        <translation>Keine Attribute.</translation>
    </message>
    <message>
        <source>You may see this group, but not change it.</source>
        <translation>Sie dürfen diese Gruppe sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>You may see this group, but not change who is in it.</source>
        <translation>Sie dürfen diese Gruppe sehen, aber nicht ändern, wer darin ist.</translation>
    </message>
</context>
<context>
    <name>rk::ui::GroupNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>A group at the top level.</source>
        <translation>Eine Gruppe auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>Add child group</source>
        <translation>Untergruppe hinzufügen</translation>
    </message>
    <message>
        <source>A group below %1. Its members get the roles of the groups above it, too.</source>
        <translation>Eine Gruppe unter %1. Ihre Mitglieder bekommen auch die Rollen der Gruppen darüber.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Members, roles and sub-groups stay. The path of the group and of those below it changes.</source>
        <translation>Mitglieder, Rollen und Untergruppen bleiben. Der Pfad der Gruppe und der Gruppen darunter ändert sich.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>There is a group with this name here already.</source>
        <translation>Hier gibt es schon eine Gruppe mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::GroupsArea</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group gives its roles and attributes to all its members, and to the groups below it.</source>
        <translation>Eine Gruppe gibt ihre Rollen und Attribute allen Mitgliedern und den Gruppen darunter.</translation>
    </message>
    <message>
        <source>Loading the groups</source>
        <translation>Das Laden der Gruppen</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Add child group</source>
        <translation>Untergruppe hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Die Gruppe %1</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe.</translation>
    </message>
    <message>
        <source>The group is still being read.</source>
        <translation>Die Gruppe wird noch gelesen.</translation>
    </message>
    <message>
        <source>Delete group?</source>
        <translation>Gruppe löschen?</translation>
    </message>
    <message>
        <source>%1 will be deleted, with all groups below it. Its members stay, but lose its roles.</source>
        <translation>%1 wird gelöscht, mit allen Gruppen darunter. Die Mitglieder bleiben, verlieren aber ihre Rollen daraus.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>menu entry that opens a dialog</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>rk::ui::IdentityProvidersArea</name>
    <message>
        <source>Identity providers</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>No identity providers yet</source>
        <translation>Noch keine Identitätsanbieter</translation>
    </message>
    <message>
        <source>With one, people sign in with an account they have elsewhere: in a company&apos;s directory, at a partner, or at a social network.</source>
        <translation>Damit melden sich Menschen mit einem Konto an, das sie anderswo haben: im Verzeichnis einer Firma, bei einem Partner oder in einem sozialen Netz.</translation>
    </message>
    <message>
        <source>Loading the identity providers</source>
        <translation>Das Laden der Identitätsanbieter</translation>
    </message>
    <message>
        <source>Import metadata</source>
        <translation>Metadaten importieren</translation>
    </message>
    <message>
        <source>The identity provider %1</source>
        <translation>Der Identitätsanbieter %1</translation>
    </message>
    <message>
        <source>Asking which providers the server offers</source>
        <translation>Die Frage, welche Anbieter der Server hat,</translation>
    </message>
    <message>
        <source>This server offers no provider that publishes metadata.</source>
        <translation>Dieser Server hat keinen Anbieter, der Metadaten veröffentlicht.</translation>
    </message>
    <message>
        <source>Delete identity provider</source>
        <translation>Identitätsanbieter löschen</translation>
    </message>
    <message>
        <source>People who sign in with %1 can&apos;t do so any more, and their links to it are removed.</source>
        <translation>Wer sich mit %1 anmeldet, kann das nicht mehr, und die Verknüpfungen damit werden entfernt.</translation>
    </message>
    <message>
        <source>Delete provider</source>
        <translation>Anbieter löschen</translation>
    </message>
</context>
<context>
    <name>rk::ui::ImportMetadataDialog</name>
    <message>
        <source>Import metadata</source>
        <translation>Metadaten importieren</translation>
    </message>
    <message>
        <source>Keycloak reads the address itself, so it has to be reachable from the server.</source>
        <translation>Keycloak liest die Adresse selbst; sie muss also vom Server aus erreichbar sein.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Metadata URL</source>
        <translation>Metadaten-URL</translation>
    </message>
    <message>
        <source>The discovery document of OpenID Connect, or the descriptor of SAML.</source>
        <translation>Das Discovery-Dokument von OpenID Connect oder der Deskriptor von SAML.</translation>
    </message>
</context>
<context>
    <name>rk::ui::Inspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 ungespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::ui::IntentWords</name>
    <message>
        <source>Adding the user %1</source>
        <translation>Das Anlegen des Benutzers %1</translation>
    </message>
    <message>
        <source>User %1 was added.</source>
        <translation>Benutzer %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Saving the user %1</source>
        <translation>Das Speichern des Benutzers %1</translation>
    </message>
    <message>
        <source>User %1 was saved.</source>
        <translation>Benutzer %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Deleting the user %1</source>
        <translation>Das Löschen des Benutzers %1</translation>
    </message>
    <message>
        <source>User %1 was deleted.</source>
        <translation>Benutzer %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Resetting the password of %1</source>
        <translation>Das Zurücksetzen des Passworts von %1</translation>
    </message>
    <message>
        <source>The password of %1 was reset.</source>
        <translation>Das Passwort von %1 wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Das Abmelden von %1</translation>
    </message>
    <message>
        <source>%1 was logged out everywhere.</source>
        <translation>%1 wurde überall abgemeldet.</translation>
    </message>
    <message>
        <source>Adding %1 to the group %2</source>
        <translation>Die Aufnahme von %1 in die Gruppe %2</translation>
    </message>
    <message>
        <source>%1 joined the group %2.</source>
        <translation>%1 ist der Gruppe %2 beigetreten.</translation>
    </message>
    <message>
        <source>Taking %1 out of the group %2</source>
        <translation>Das Entfernen von %1 aus der Gruppe %2</translation>
    </message>
    <message>
        <source>%1 left the group %2.</source>
        <translation>%1 hat die Gruppe %2 verlassen.</translation>
    </message>
    <message>
        <source>Adding the group %1</source>
        <translation>Das Anlegen der Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 was added.</source>
        <translation>Gruppe %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Saving the group %1</source>
        <translation>Das Speichern der Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 was saved.</source>
        <translation>Gruppe %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Moving the group %1</source>
        <translation>Das Verschieben der Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 was moved.</source>
        <translation>Gruppe %1 wurde verschoben.</translation>
    </message>
    <message>
        <source>Deleting the group %1</source>
        <translation>Das Löschen der Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 was deleted.</source>
        <translation>Gruppe %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Adding the role %1</source>
        <translation>Das Anlegen der Rolle %1</translation>
    </message>
    <message>
        <source>Role %1 was added.</source>
        <translation>Rolle %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Saving the role %1</source>
        <translation>Das Speichern der Rolle %1</translation>
    </message>
    <message>
        <source>Role %1 was saved.</source>
        <translation>Rolle %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Deleting the role %1</source>
        <translation>Das Löschen der Rolle %1</translation>
    </message>
    <message>
        <source>Role %1 was deleted.</source>
        <translation>Rolle %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Changing the associated roles of %1</source>
        <translation>Das Ändern der enthaltenen Rollen von %1</translation>
    </message>
    <message>
        <source>The associated roles of %1 were changed.</source>
        <translation>Die enthaltenen Rollen von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Adding the identity provider %1</source>
        <translation>Das Anlegen des Identitätsanbieters %1</translation>
    </message>
    <message>
        <source>Identity provider %1 was added.</source>
        <translation>Identitätsanbieter %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Saving the identity provider %1</source>
        <translation>Das Speichern des Identitätsanbieters %1</translation>
    </message>
    <message>
        <source>Identity provider %1 was saved.</source>
        <translation>Identitätsanbieter %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Deleting the identity provider %1</source>
        <translation>Das Löschen des Identitätsanbieters %1</translation>
    </message>
    <message>
        <source>Identity provider %1 was deleted.</source>
        <translation>Identitätsanbieter %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Saving the client %1</source>
        <translation>Das Speichern des Clients %1</translation>
    </message>
    <message>
        <source>Client %1 was saved.</source>
        <translation>Client %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Changing the roles of %1</source>
        <translation>Das Ändern der Rollen von %1</translation>
    </message>
    <message>
        <source>The roles of %1 were changed.</source>
        <translation>Die Rollen von %1 wurden geändert.</translation>
    </message>
</context>
<context>
    <name>rk::ui::JumpBox</name>
    <message>
        <source>Jump to an area or a command…</source>
        <translation>Zu einem Bereich oder Befehl springen …</translation>
    </message>
</context>
<context>
    <name>rk::ui::KeyValueEditor</name>
    <message>
        <source>Add attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
</context>
<context>
    <name>rk::ui::KeyValueRow</name>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Add value to %1</source>
        <translation>Wert zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <translation>Wert %1 von %2</translation>
    </message>
    <message>
        <source>Remove value %1 of %2</source>
        <translation>Wert %1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>rk::ui::LabeledField</name>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>war „%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changed mark, hint</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>rk::ui::LeaveGuard</name>
    <message>
        <source>There are changes that have not been saved. What shall become of them?</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Was soll damit geschehen?</translation>
    </message>
</context>
<context>
    <name>rk::ui::ListPresenter</name>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>You can&apos;t see this list</source>
        <translation>Sie können diese Liste nicht sehen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <translation>%1 · Anfrage %2</translation>
    </message>
    <message>
        <source>It needs the role %1. Ask an administrator of this realm for it.</source>
        <translation>Sie braucht die Rolle %1. Bitten Sie einen Administrator dieses Realms darum.</translation>
    </message>
</context>
<context>
    <name>rk::ui::LoadingFoot</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>rk::ui::MainWindow</name>
    <message>
        <source>%1 – %2 – Realmkeeper</source>
        <translation>%1 – %2 – Realmkeeper</translation>
    </message>
    <message>
        <source>Needs the role %1</source>
        <translation>Braucht die Rolle %1</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>You see what was read by %1. Your edits are kept; nothing is sent until the server answers again.</source>
        <translation>Sie sehen, was bis %1 gelesen wurde. Ihre Bearbeitungen bleiben; nichts wird gesendet, bis der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>%1 did not work.</source>
        <translation>%1 hat nicht geklappt.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>What was read stays on screen, and so do your edits.</source>
        <translation>Was gelesen wurde, bleibt auf dem Bildschirm, ebenso Ihre Bearbeitungen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
</context>
<context>
    <name>rk::ui::MembersPanel</name>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>Members get the roles and attributes of the group.</source>
        <translation>Mitglieder bekommen die Rollen und Attribute der Gruppe.</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Hier ist nichts geöffnet.</translation>
    </message>
    <message>
        <source>Loading the members</source>
        <translation>Das Laden der Mitglieder</translation>
    </message>
    <message>
        <source>Nobody has this role directly</source>
        <translation>Niemand hat diese Rolle direkt</translation>
    </message>
    <message>
        <source>Users who get it by a group or by another role are not listed here.</source>
        <translation>Benutzer, die sie durch eine Gruppe oder eine andere Rolle bekommen, stehen hier nicht.</translation>
    </message>
    <message>
        <source>Loading the users in role</source>
        <translation>Das Laden der Benutzer mit dieser Rolle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Users in role</source>
        <translation>Benutzer mit der Rolle</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Give to user</source>
        <translation>Benutzer geben</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Take from user</source>
        <translation>Benutzer nehmen</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer.</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Give the role to users</source>
        <translation>Die Rolle Benutzern geben</translation>
    </message>
    <message>
        <source>The users you pick become members of %1.</source>
        <translation>Die gewählten Benutzer werden Mitglieder von %1.</translation>
    </message>
    <message>
        <source>The users you pick get the role %1.</source>
        <translation>Die gewählten Benutzer bekommen die Rolle %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
</context>
<context>
    <name>rk::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>rk::ui::MessageBox</name>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rk::ui::MoveGroupDialog</name>
    <message>
        <source>Move group</source>
        <translation>Gruppe verschieben</translation>
    </message>
    <message>
        <source>%1 keeps its members, its own roles and the groups below it. Roles of the groups above it change.</source>
        <translation>%1 behält Mitglieder, eigene Rollen und die Gruppen darunter. Die Rollen der Gruppen darüber ändern sich.</translation>
    </message>
    <message>
        <source>New parent group</source>
        <translation>Neue übergeordnete Gruppe</translation>
    </message>
    <message>
        <source>To the top level</source>
        <translation>Auf die oberste Ebene</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>There is no group to move it into.</source>
        <translation>Es gibt keine Gruppe, in die sie verschoben werden kann.</translation>
    </message>
    <message>
        <source>Loading the groups</source>
        <translation>Das Laden der Gruppen</translation>
    </message>
    <message>
        <source>The group is at the top level already.</source>
        <translation>Die Gruppe ist schon auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>Select a group, or the top level.</source>
        <translation>Wählen Sie eine Gruppe oder die oberste Ebene.</translation>
    </message>
    <message>
        <source>A group can&apos;t be moved into itself.</source>
        <translation>Eine Gruppe lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>A group can&apos;t be moved into one of the groups below it.</source>
        <translation>Eine Gruppe lässt sich nicht in eine der Gruppen darunter verschieben.</translation>
    </message>
    <message>
        <source>The group is there already.</source>
        <translation>Die Gruppe ist schon dort.</translation>
    </message>
    <message>
        <source>It will be a group at the top level.</source>
        <translation>Sie wird eine Gruppe auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>It will be below %1.</source>
        <translation>Sie wird unter %1 stehen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>rk::ui::ObjectArea</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 is gone: somebody has deleted it.</source>
        <translation>%1 ist weg: Jemand hat das gelöscht.</translation>
    </message>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::Outcomes</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::PickDialog</name>
    <message>
        <source>already a member</source>
        <translation>schon Mitglied</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste war nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rk::ui::PickModel</name>
    <message>
        <source>already added</source>
        <translation>schon hinzugefügt</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Schon hinzugefügt</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProfileDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>host, realm</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProfileForm</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>This realm doesn&apos;t allow usernames to be changed.</source>
        <translation>In diesem Realm lassen sich Benutzernamen nicht ändern.</translation>
    </message>
    <message>
        <source>The realm&apos;s user profile doesn&apos;t let administrators change it.</source>
        <translation>Das Benutzerprofil des Realms lässt Administratoren es nicht ändern.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProfileLook</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>ENTWICKLUNG</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProfilePane</name>
    <message>
        <source>No profiles yet. Each server that you sign in to is kept here, without your password.</source>
        <translation>Noch keine Profile. Jeder Server, an dem Sie sich anmelden, wird hier behalten, ohne Ihr Passwort.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Find a profile</source>
        <translation>Profil suchen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProviderChooser</name>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Where do people already have an account?</source>
        <translation>Wo haben die Menschen schon ein Konto?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Social accounts</source>
        <translation>Soziale Konten</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProviderForm</name>
    <message>
        <source>Show advanced settings</source>
        <translation>Erweiterte Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It is part of the redirect URI and can&apos;t be changed.</source>
        <translation>Er ist Teil der Redirect-URI und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie dies aus.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores only.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Stored. Type to replace it.</source>
        <translation>Gespeichert. Zum Ersetzen etwas eingeben.</translation>
    </message>
    <message>
        <source>Replaces the stored value when saved.</source>
        <translation>Ersetzt beim Speichern den gespeicherten Wert.</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProviderInspector</name>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Importing from that address failed.</source>
        <translation>Der Import von dieser Adresse ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::ProviderLayout</name>
    <message>
        <source>Provider settings</source>
        <translation>Einstellungen des Anbieters</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
</context>
<context>
    <name>rk::ui::RealmCard</name>
    <message>
        <source>Switch realm</source>
        <translation>Realm wechseln</translation>
    </message>
    <message>
        <source>Managed realm</source>
        <translation>Verwalteter Realm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::ReauthorizeDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>What you have not saved yet stays where it is.</source>
        <translation>Was noch nicht gespeichert ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, reassurance</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>rk::ui::ResetPasswordDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>A new password for %1.</source>
        <translation>Ein neues Passwort für %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password confirmation</source>
        <translation>Passwort bestätigen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Kann frei bleiben</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Must be changed at the next sign-in.</source>
        <translation>Muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>rk::ui::RoleGroupsPage</name>
    <message>
        <source>Groups in role</source>
        <translation>Gruppen mit der Rolle</translation>
    </message>
    <message>
        <source>Give to group</source>
        <translation>Gruppe geben</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>Gruppe nehmen</translation>
    </message>
    <message>
        <source>No group has this role directly</source>
        <translation>Keine Gruppe hat diese Rolle direkt</translation>
    </message>
    <message>
        <source>A group gives its roles to all its members and to the groups below it.</source>
        <translation>Eine Gruppe gibt ihre Rollen allen Mitgliedern und den Gruppen darunter.</translation>
    </message>
    <message>
        <source>Loading the groups in role</source>
        <translation>Das Laden der Gruppen mit dieser Rolle</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>To see all groups you need %1.</source>
        <translation>Um alle Gruppen zu sehen, brauchen Sie %1.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe.</translation>
    </message>
    <message>
        <source>Give the role to groups</source>
        <translation>Die Rolle Gruppen geben</translation>
    </message>
    <message>
        <source>The members of the groups you pick get the role %1.</source>
        <translation>Die Mitglieder der gewählten Gruppen bekommen die Rolle %1.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
</context>
<context>
    <name>rk::ui::RoleInspector</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>Applications know the role by this name. Renaming it takes it away from them.</source>
        <translation>Anwendungen kennen die Rolle unter diesem Namen. Umbenennen nimmt sie ihnen weg.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No attributes.</source>
        <translation>Keine Attribute.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Associated roles</source>
        <translation>Enthaltene Rollen</translation>
    </message>
    <message>
        <source>Users in role</source>
        <translation>Benutzer mit der Rolle</translation>
    </message>
    <message>
        <source>Groups in role</source>
        <translation>Gruppen mit der Rolle</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Zusammengesetzt</translation>
    </message>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>There is a role with this name already.</source>
        <translation>Es gibt schon eine Rolle mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::RoleMappingPanel</name>
    <message>
        <source>%1 is assigned directly.</source>
        <translation>%1 ist direkt zugewiesen.</translation>
    </message>
    <message>
        <source>%1 comes from the group %2. To remove it, change the group.</source>
        <translation>%1 kommt von der Gruppe %2. Zum Entfernen ändern Sie die Gruppe.</translation>
    </message>
    <message>
        <source>%1 comes from another role or from a group above. To remove it, change that.</source>
        <translation>%1 kommt von einer anderen Rolle oder einer Gruppe darüber. Zum Entfernen ändern Sie jene.</translation>
    </message>
    <message>
        <source>Role mapping</source>
        <translation>Rollenzuordnung</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>Anzuzeigende Rollen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Keine Rollen</translation>
    </message>
    <message>
        <source>Roles say what somebody may do in the applications.</source>
        <translation>Rollen sagen, was jemand in den Anwendungen darf.</translation>
    </message>
    <message>
        <source>Loading the role mapping</source>
        <translation>Das Laden der Rollenzuordnung</translation>
    </message>
    <message>
        <source>Associated roles</source>
        <translation>Enthaltene Rollen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Direct %1</source>
        <translation>Direkt %1</translation>
    </message>
    <message>
        <source>To see all roles you need %1.</source>
        <translation>Um alle Rollen zu sehen, brauchen Sie %1.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Wählen Sie zuerst eine Rolle.</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <source>%1 gets the roles you pick.</source>
        <translation>%1 bekommt die gewählten Rollen.</translation>
    </message>
</context>
<context>
    <name>rk::ui::RolePickDialog</name>
    <message>
        <source>These are not all roles.</source>
        <translation>Das sind nicht alle Rollen.</translation>
    </message>
    <message>
        <source>To see the others you need %1.</source>
        <translation>Um die anderen zu sehen, brauchen Sie %1.</translation>
    </message>
    <message>
        <source>This realm has more than can be listed here.</source>
        <translation>Dieser Realm hat mehr, als hier aufgeführt werden kann.</translation>
    </message>
    <message>
        <source>Realm role</source>
        <translation>Realm-Rolle</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Zusammengesetzt</translation>
    </message>
</context>
<context>
    <name>rk::ui::RolesArea</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>A role says what somebody may do in the applications. Users get it directly, by a group or as part of another role.</source>
        <translation>Eine Rolle sagt, was jemand in den Anwendungen darf. Benutzer bekommen sie direkt, durch eine Gruppe oder als Teil einer anderen Rolle.</translation>
    </message>
    <message>
        <source>Loading the roles</source>
        <translation>Das Laden der Rollen</translation>
    </message>
    <message>
        <source>Role name or description</source>
        <translation>Name oder Beschreibung der Rolle</translation>
    </message>
    <message>
        <source>This realm</source>
        <translation>Dieser Realm</translation>
    </message>
    <message>
        <source>Roles of</source>
        <translation>Rollen von</translation>
    </message>
    <message>
        <source>To see the roles of all clients you need %1.</source>
        <translation>Um die Rollen aller Clients zu sehen, brauchen Sie %1.</translation>
    </message>
    <message>
        <source>The role %1</source>
        <translation>Die Rolle %1</translation>
    </message>
    <message>
        <source>Delete role?</source>
        <translation>Rolle löschen?</translation>
    </message>
    <message>
        <source>%1 will be deleted. Everybody who has the role loses it.</source>
        <translation>%1 wird gelöscht. Alle, die die Rolle haben, verlieren sie.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
</context>
<context>
    <name>rk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>rk::ui::SecretLineEdit</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>30 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>rk::ui::ServerText</name>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Must be %2 to %3 characters long.</source>
        <translation>Muss %2 bis %3 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>Must be at least %2 characters long.</source>
        <translation>Muss mindestens %2 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>Must be at most %3 characters long.</source>
        <translation>Darf höchstens %3 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Must be a number from %2 to %3.</source>
        <translation>Muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Must be at least %2.</source>
        <translation>Muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>Must be at most %3.</source>
        <translation>Darf höchstens %3 sein.</translation>
    </message>
    <message>
        <source>This is not an address (URI).</source>
        <translation>Das ist keine Adresse (URI).</translation>
    </message>
    <message>
        <source>This kind of address is not allowed.</source>
        <translation>Diese Art von Adresse ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>The value doesn&apos;t have the form asked for.</source>
        <translation>Der Wert hat nicht die verlangte Form.</translation>
    </message>
    <message>
        <source>This field can&apos;t be changed here.</source>
        <translation>Dieses Feld lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Has a character that is not allowed.</source>
        <translation>Enthält ein Zeichen, das nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Needs %2 to %3 values.</source>
        <translation>Braucht %2 bis %3 Werte.</translation>
    </message>
    <message>
        <source>May have at most %3 values.</source>
        <translation>Höchstens %3 Werte sind erlaubt.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Update password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Verify email</source>
        <translation>E-Mail bestätigen</translation>
    </message>
    <message>
        <source>Update profile</source>
        <translation>Profil ergänzen</translation>
    </message>
    <message>
        <source>Configure OTP</source>
        <translation>OTP einrichten</translation>
    </message>
    <message>
        <source>Register passkey</source>
        <translation>Passkey registrieren</translation>
    </message>
    <message>
        <source>Register passkey without password</source>
        <translation>Passkey ohne Passwort registrieren</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Verify profile</source>
        <translation>Profil bestätigen</translation>
    </message>
    <message>
        <source>Update user locale</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
</context>
<context>
    <name>rk::ui::Sidebar</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>rk::ui::SignInFields</name>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>The six digits that your authenticator shows now.</source>
        <translation>Die sechs Ziffern, die Ihr Authenticator jetzt zeigt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Or a private key in PEM form, for a client with a signed JWT.</source>
        <translation>Oder ein privater Schlüssel im PEM-Format, für einen Client mit signiertem JWT.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Remember me</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Register Realmkeeper in this realm</source>
        <translation>Realmkeeper in diesem Realm registrieren</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Makes the public client “realmkeeper” there, so that from then on you can sign in with your browser. Needs the role manage-clients.</source>
        <translation>Legt dort den öffentlichen Client „realmkeeper“ an, sodass Sie sich von da an mit dem Browser anmelden können. Braucht die Rolle manage-clients.</translation>
    </message>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>If the browser does not know this client: sign in by password once and let Realmkeeper register itself.</source>
        <translation>Kennt der Browser diesen Client nicht: Melden Sie sich einmal mit Passwort an und lassen Sie Realmkeeper sich registrieren.</translation>
    </message>
    <message>
        <source>Keeps you signed in, in this computer&apos;s keychain. Your password is never kept.</source>
        <translation>Hält Sie angemeldet, im Schlüsselbund dieses Computers. Ihr Passwort wird nie aufgehoben.</translation>
    </message>
    <message>
        <source>Sign-in opens in your browser. Realmkeeper never sees your password.</source>
        <translation>Die Anmeldung öffnet sich in Ihrem Browser. Realmkeeper sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Your password is sent to this server only and never kept.</source>
        <translation>Ihr Passwort wird nur an diesen Server gesendet und nie aufgehoben.</translation>
    </message>
    <message>
        <source>For programs and jobs: what you do is recorded as the client&apos;s service account.</source>
        <translation>Für Programme und Aufträge: Was Sie tun, wird als Dienstkonto des Clients aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>rk::ui::SignInPane</name>
    <message>
        <source>Last signed in on %1</source>
        <translation>Zuletzt angemeldet am %1</translation>
    </message>
    <message>
        <source>Last signed in on %1 as %2</source>
        <translation>Zuletzt angemeldet am %1 als %2</translation>
    </message>
    <message>
        <source>Profile actions</source>
        <translation>Aktionen zum Profil</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Profil entfernen …</translation>
    </message>
    <message>
        <source>Sign in to a server</source>
        <translation>An einem Server anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Trust is given for this profile only, until the certificate changes.</source>
        <translation>Vertraut wird nur in diesem Profil, bis sich das Zertifikat ändert.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>rk::ui::SignInWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in – Realmkeeper</source>
        <translation>Anmelden – Realmkeeper</translation>
    </message>
    <message>
        <source>Remove profile?</source>
        <translation>Profil entfernen?</translation>
    </message>
    <message>
        <source>The profile “%1” and its remembered sign-in are removed from this computer. Nothing changes on the server.</source>
        <translation>Das Profil „%1“ und seine gemerkte Anmeldung werden von diesem Computer entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
</context>
<context>
    <name>rk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>rk::ui::StatusLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation>Alle Reiter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::ToggleRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>changed mark, hint</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>rk::ui::UndoFlow</name>
    <message>
        <source>There is no change that can be undone.</source>
        <translation>Es gibt keine Änderung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Undo the last change?</source>
        <translation>Letzte Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>“%1” will be taken back on the server.</source>
        <translation>„%1“ wird auf dem Server zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Nothing to undo: the server has the earlier state already.</source>
        <translation>Nichts rückgängig zu machen: Der Server hat schon den früheren Stand.</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Das Rückgängigmachen von „%1“</translation>
    </message>
    <message>
        <source>The server does not show the earlier state. Look at the object.</source>
        <translation>Der Server zeigt nicht den früheren Stand. Sehen Sie sich das Objekt an.</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Rückgängig gemacht: %1. %2</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserAttributesPage</name>
    <message>
        <source>No attributes beside those of the user profile.</source>
        <translation>Keine Attribute neben denen des Benutzerprofils.</translation>
    </message>
    <message>
        <source>This realm drops attributes that its user profile doesn&apos;t declare.</source>
        <translation>Dieser Realm verwirft Attribute, die sein Benutzerprofil nicht kennt.</translation>
    </message>
    <message>
        <source>Declare them in the user profile, or allow unmanaged attributes in the realm&apos;s settings.</source>
        <translation>Nehmen Sie sie ins Benutzerprofil auf oder erlauben Sie in den Realm-Einstellungen nicht verwaltete Attribute.</translation>
    </message>
    <message>
        <source>Administrators may see these attributes, but not change them.</source>
        <translation>Administratoren dürfen diese Attribute sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The realm&apos;s policy for unmanaged attributes says so.</source>
        <translation>So will es die Richtlinie des Realms für nicht verwaltete Attribute.</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserCommands</name>
    <message>
        <source>Log out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>All sessions of %1 end at once. Unsaved work in the applications may be lost.</source>
        <translation>Alle Sitzungen von %1 enden sofort. Ungespeicherte Arbeit in den Anwendungen kann verloren gehen.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Enabling the user %1</source>
        <translation>Das Aktivieren des Benutzers %1</translation>
    </message>
    <message>
        <source>Disabling the user %1</source>
        <translation>Das Deaktivieren des Benutzers %1</translation>
    </message>
    <message>
        <source>Delete user?</source>
        <translation>Benutzer löschen?</translation>
    </message>
    <message>
        <source>%1 will be deleted with all credentials, role mappings and memberships.</source>
        <translation>%1 wird mit allen Anmeldedaten, Rollen und Mitgliedschaften gelöscht.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserDetailsPage</name>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Service account of a client</source>
        <translation>Dienstkonto eines Clients</translation>
    </message>
    <message>
        <source>Comes from a user federation provider</source>
        <translation>Kommt aus einem Benutzerverzeichnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Off: nobody can sign in with this account.</source>
        <translation>Aus: Mit diesem Konto kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>Bei der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>Required actions</source>
        <translation>Erforderliche Aktionen</translation>
    </message>
    <message>
        <source>Add required action</source>
        <translation>Erforderliche Aktion hinzufügen</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserGroupsPage</name>
    <message>
        <source>Groups of the user</source>
        <translation>Gruppen des Benutzers</translation>
    </message>
    <message>
        <source>Join group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Die Gruppen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>To see all groups you need %1.</source>
        <translation>Um alle Gruppen zu sehen, brauchen Sie %1.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Groups give their roles to their members.</source>
        <translation>Gruppen geben ihre Rollen ihren Mitgliedern.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe.</translation>
    </message>
    <message>
        <source>Join groups</source>
        <translation>Gruppen beitreten</translation>
    </message>
    <message>
        <source>%1 becomes a member of the groups you pick.</source>
        <translation>%1 wird Mitglied der gewählten Gruppen.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserInspector</name>
    <message>
        <source>%1 %2</source>
        <comment>first name, last name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Role mapping</source>
        <translation>Rollenzuordnung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>You may see this user, but not change it.</source>
        <translation>Sie dürfen diesen Benutzer sehen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserPickDialog</name>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserRecords</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Keine Anwendung</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
</context>
<context>
    <name>rk::ui::UserRecordsPage</name>
    <message>
        <source>%1, %2</source>
        <comment>name, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Identity provider links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>This person can&apos;t sign in with a password of this realm.</source>
        <translation>Diese Person kann sich nicht mit einem Passwort dieses Realms anmelden.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Links come when the person signs in through an identity provider.</source>
        <translation>Verknüpfungen entstehen, wenn sich die Person über einen Identitätsanbieter anmeldet.</translation>
    </message>
    <message>
        <source>No consents</source>
        <translation>Keine Einwilligungen</translation>
    </message>
    <message>
        <source>This person has given no application access to personal data.</source>
        <translation>Diese Person hat keiner Anwendung Zugriff auf persönliche Daten gegeben.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>This person has no session at the moment.</source>
        <translation>Diese Person hat zurzeit keine Sitzung.</translation>
    </message>
</context>
<context>
    <name>rk::ui::UsersArea</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Users are the people and services who sign in to this realm.</source>
        <translation>Benutzer sind die Menschen und Dienste, die sich an diesem Realm anmelden.</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>Das Laden der Benutzer</translation>
    </message>
    <message>
        <source>Name, email or username</source>
        <translation>Name, E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>The beginning of a word; *part* finds it anywhere, &quot;word&quot; exactly.</source>
        <translation>Der Anfang eines Wortes; *Teil* findet ihn überall, &quot;Wort&quot; genau.</translation>
    </message>
    <message>
        <source>Users to show</source>
        <translation>Anzuzeigende Benutzer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The user %1 is gone: somebody has deleted it.</source>
        <translation>Der Benutzer %1 ist weg: Jemand hat ihn gelöscht.</translation>
    </message>
    <message>
        <source>%1 in this realm</source>
        <translation>%1 in diesem Realm</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1, incomplete: needs %2</source>
        <translation>%1, unvollständig: braucht %2</translation>
    </message>
    <message>
        <source>The user %1 has unsaved changes.</source>
        <translation>Der Benutzer %1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen …</translation>
    </message>
    <message>
        <source>Log out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>rk::ui::ValueListEditor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>rk::ui::WebAddress</name>
    <message>
        <source>Enter a complete address, starting with https://.</source>
        <translation>Geben Sie eine vollständige Adresse ein, beginnend mit https://.</translation>
    </message>
</context>
<context>
    <name>rk::ui::WindowActions</name>
    <message>
        <source>Sign in to &amp;another server…</source>
        <translation>An einem &amp;anderen Server anmelden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>Letzte Änderung &amp;rückgängig …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Teil</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;About Realmkeeper</source>
        <translation>&amp;Über Realmkeeper</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Ni&amp;edrige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle …</translation>
    </message>
</context>
<context>
    <name>rk::ui::WindowStatus</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
</TS>
