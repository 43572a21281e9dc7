<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>{file}, line {line}, column {column}: {reason}</source>
            <translation>{file}, ligne {line}, colonne {column} : {reason}</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Correct this place in the file and try again.</source>
            <translation>Corrigez cet endroit du fichier et recommencez.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to.</source>
            <translation>On ne peut pas écrire dans le dossier {folder}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Choose another folder with --profile, or ask the owner of this computer.</source>
            <translation>Choisissez un autre dossier avec --profile, ou demandez à la personne à qui appartient cet ordinateur.</translation>
        </message>
        <message>
            <source>Another window or command is changing this profile.</source>
            <translation>Une autre fenêtre ou commande modifie ce profil.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Vos fiches sont en sécurité.</translation>
        </message>
        <message>
            <source>Close it, or wait until it is done, and try again.</source>
            <translation>Fermez-la ou attendez qu’elle ait fini, puis recommencez.</translation>
        </message>
        <message>
            <source>This profile already holds records.</source>
            <translation>Ce profil contient déjà des fiches.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>Choose an empty profile folder with --profile for the demo project.</source>
            <translation>Choisissez un dossier de profil vide avec --profile pour le projet de démonstration.</translation>
        </message>
        <message>
            <source>The key of this profile was not found on this computer.</source>
            <translation>La clé de ce profil n’a pas été trouvée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Your records are still in the folder {folder}, locked.</source>
            <translation>Vos fiches sont toujours dans le dossier {folder}, verrouillées.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile and try again.</source>
            <translation>Ouvrez la session de l’ordinateur qui a créé le profil, puis recommencez.</translation>
        </message>
        <message>
            <source>The records file {file} is damaged or is not ours.</source>
            <translation>Le fichier des fiches {file} est abîmé ou n’est pas le nôtre.</translation>
        </message>
        <message>
            <source>It was left as it is. Nothing was overwritten.</source>
            <translation>Il est resté tel quel. Rien n’a été écrasé.</translation>
        </message>
        <message>
            <source>Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.</source>
            <translation>Copiez d’abord le dossier sur une clé. Demandez ensuite de l’aide à votre équipe avec fourpermille doctor.</translation>
        </message>
        <message>
            <source>These records were last opened by a newer version of the program.</source>
            <translation>Ces fiches ont été ouvertes par une version plus récente du programme.</translation>
        </message>
        <message>
            <source>They are safe and were not touched.</source>
            <translation>Elles sont en sécurité et n’ont pas été touchées.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer.</source>
            <translation>Installez la version plus récente sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Another program is writing to the records and did not finish.</source>
            <translation>Un autre programme écrit dans les fiches et n’a pas fini.</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Ce que vous avez tapé est gardé.</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Attendez un moment et recommencez.</translation>
        </message>
        <message>
            <source>The disk is full: {free_mb} MB left.</source>
            <translation>Le disque est plein : il reste {free_mb} Mo.</translation>
        </message>
        <message>
            <source>What was saved before is safe. The last change was not written.</source>
            <translation>Ce qui était enregistré est en sécurité. La dernière modification n’a pas été écrite.</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again.</source>
            <translation>Faites de la place sur le disque, puis recommencez.</translation>
        </message>
        <message>
            <source>The library file {file} is damaged: {reason}.</source>
            <translation>Le fichier de la bibliothèque {file} est abîmé : {reason}.</translation>
        </message>
        <message>
            <source>The former library stays in use. Your records are not touched.</source>
            <translation>L’ancienne bibliothèque reste en service. Vos fiches ne sont pas touchées.</translation>
        </message>
        <message>
            <source>Get the library file again, from your team or the web site.</source>
            <translation>Reprenez le fichier de la bibliothèque auprès de votre équipe ou sur le site.</translation>
        </message>
        <message>
            <source>The library has no entry named {slug}.</source>
            <translation>La bibliothèque n’a pas de page nommée {slug}.</translation>
        </message>
        <message>
            <source>Search for it with: fourpermille library search.</source>
            <translation>Cherchez-la avec : fourpermille library search.</translation>
        </message>
        <message>
            <source>There is no record {record}.</source>
            <translation>Il n’y a pas de fiche {record}.</translation>
        </message>
        <message>
            <source>Take its id from the list and try again.</source>
            <translation>Prenez son identifiant dans la liste et recommencez.</translation>
        </message>
        <message>
            <source>{record} {field} has no value number {keep}.</source>
            <translation>{record} {field} n’a pas de valeur numéro {keep}.</translation>
        </message>
        <message>
            <source>Nothing was changed; all values are kept.</source>
            <translation>Rien n’a été changé ; toutes les valeurs sont gardées.</translation>
        </message>
        <message>
            <source>Look at the numbers with: fourpermille conflicts list.</source>
            <translation>Regardez les numéros avec : fourpermille conflicts list.</translation>
        </message>
        <message>
            <source>Only a data-protection officer of the team may erase this for ever.</source>
            <translation>Seul un délégué à la protection des données de l’équipe peut effacer ceci pour toujours.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>Rien n’a été effacé.</translation>
        </message>
        <message>
            <source>Ask the officer of your team. Without a team you can erase what you wrote.</source>
            <translation>Demandez au délégué de votre équipe. Sans équipe, vous pouvez effacer ce que vous avez écrit.</translation>
        </message>
        <message>
            <source>{record} has no such value, or it is erased already.</source>
            <translation>{record} n’a pas cette valeur, ou elle est déjà effacée.</translation>
        </message>
        <message>
            <source>Look at the history of the record for what it holds.</source>
            <translation>Regardez dans l’historique de la fiche ce qu’elle contient.</translation>
        </message>
        <message>
            <source>Others could not see today that you may erase in this team.</source>
            <translation>Les autres ne pourraient pas voir aujourd’hui que vous avez le droit d’effacer dans cette équipe.</translation>
        </message>
        <message>
            <source>Set the clock of this computer, sync with your team, then try again.</source>
            <translation>Réglez l’horloge de cet ordinateur, synchronisez avec votre équipe, puis réessayez.</translation>
        </message>
        <message>
            <source>{record} means more than one record: {ids}.</source>
            <translation>{record} désigne plus d’une fiche : {ids}.</translation>
        </message>
        <message>
            <source>Name the one that you mean by its id.</source>
            <translation>Nommez par son identifiant celle que vous voulez dire.</translation>
        </message>
        <message>
            <source>This computer has not joined a team.</source>
            <translation>Cet ordinateur n’a rejoint aucune équipe.</translation>
        </message>
        <message>
            <source>Join the team with the code that its keeper gives you.</source>
            <translation>Rejoignez l’équipe avec le code que donne son gardien.</translation>
        </message>
        <message>
            <source>{count} records of this computer are not at the hub yet.</source>
            <translation>{count} fiches de cet ordinateur ne sont pas encore au serveur.</translation>
        </message>
        <message>
            <source>Nothing was taken away.</source>
            <translation>Rien n’a été enlevé.</translation>
        </message>
        <message>
            <source>Choose a folder for the file that takes them along, or sync first.</source>
            <translation>Choisissez un dossier pour le fichier qui les emporte, ou synchronisez d’abord.</translation>
        </message>
        <message>
            <source>{count} names of people are only on this computer: your part may not send them.</source>
            <translation>{count} noms de personnes ne sont que sur cet ordinateur : votre rôle ne permet pas de les envoyer.</translation>
        </message>
        <message>
            <source>Write down what is still needed. To let them go: --without-names {count}.</source>
            <translation>Notez ce dont on a encore besoin. Pour les laisser partir : --without-names {count}.</translation>
        </message>
        <message>
            <source>The hub of the team {team} is on this computer.</source>
            <translation>Le serveur de l’équipe {team} est sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Back the hub up and bring it to another computer first.</source>
            <translation>Sauvegardez d’abord le serveur et mettez-le sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>{folder} belongs to the profile that is to be emptied.</source>
            <translation>{folder} fait partie du profil qui doit être vidé.</translation>
        </message>
        <message>
            <source>Choose a stick or another folder for the file.</source>
            <translation>Choisissez une clé ou un autre dossier pour le fichier.</translation>
        </message>
        <message>
            <source>This would change {count} of your {shown} records.</source>
            <translation>Cela changerait {count} de vos {shown} fiches.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your own changes were sent.</source>
            <translation>Rien n’en a été gardé. Vos propres modifications sont parties.</translation>
        </message>
        <message>
            <source>Ask who made the changes. To take them: fourpermille sync --agree {count}.</source>
            <translation>Demandez qui a fait ces modifications. Pour les prendre : fourpermille sync --agree {count}.</translation>
        </message>
        <message>
            <source>No change {commit} is held back.</source>
            <translation>Aucune modification {commit} n’est mise de côté.</translation>
        </message>
        <message>
            <source>Look at what is held back on the Sync page; it may have been let go meanwhile.</source>
            <translation>Regardez ce qui est mis de côté page Synchronisation ; elle a peut-être été libérée.</translation>
        </message>
        <message>
            <source>The hub {hub} did not answer.</source>
            <translation>Le serveur d’équipe {hub} n’a pas répondu.</translation>
        </message>
        <message>
            <source>Your records are safe on this computer. They wait.</source>
            <translation>Vos fiches sont en sécurité sur cet ordinateur. Elles attendent.</translation>
        </message>
        <message>
            <source>Check the address, or try again when you have a connection.</source>
            <translation>Vérifiez l’adresse, ou recommencez quand vous aurez une connexion.</translation>
        </message>
        <message>
            <source>The line broke after {done} of {total}.</source>
            <translation>La liaison s’est coupée après {done} sur {total}.</translation>
        </message>
        <message>
            <source>The rest waits. Nothing is doubled.</source>
            <translation>Le reste attend. Rien n’est en double.</translation>
        </message>
        <message>
            <source>Try again; it goes on where it stopped.</source>
            <translation>Recommencez : l’envoi reprend où il s’est arrêté.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not a 4 per 1000 hub.</source>
            <translation>Ce qui répond à {hub} n’est pas un serveur d’équipe 4 pour 1000.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Check the address with your team.</source>
            <translation>Vérifiez l’adresse avec votre équipe.</translation>
        </message>
        <message>
            <source>The hub did not take the request: {reason}</source>
            <translation>Le serveur d’équipe n’a pas accepté la demande : {reason}</translation>
        </message>
        <message>
            <source>Try again later, or show this sentence to your team.</source>
            <translation>Recommencez plus tard, ou montrez cette phrase à votre équipe.</translation>
        </message>
        <message>
            <source>The hub speaks a newer language than this version.</source>
            <translation>Le serveur d’équipe est plus récent que cette version.</translation>
        </message>
        <message>
            <source>Your records are safe here and can be exported.</source>
            <translation>Vos fiches sont en sécurité ici et peuvent être exportées.</translation>
        </message>
        <message>
            <source>Update the program on this computer.</source>
            <translation>Mettez à jour le programme sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The clock of this computer says {date}, and the hub cannot be trusted with it.</source>
            <translation>L’horloge de cet ordinateur indique {date} : on ne peut pas se fier au serveur d’équipe avec cette date.</translation>
        </message>
        <message>
            <source>Set the date and time of the computer, then try again.</source>
            <translation>Réglez la date et l’heure de l’ordinateur, puis recommencez.</translation>
        </message>
        <message>
            <source>No hub address is set.</source>
            <translation>Aucune adresse de serveur d’équipe n’est donnée.</translation>
        </message>
        <message>
            <source>You work alone on this computer. That is fine.</source>
            <translation>Vous travaillez seul sur cet ordinateur. C’est très bien ainsi.</translation>
        </message>
        <message>
            <source>Type the address your team gave you, or use --hub URL.</source>
            <translation>Tapez l’adresse donnée par votre équipe, ou utilisez --hub URL.</translation>
        </message>
        <message>
            <source>A sync is already running on this profile.</source>
            <translation>Une synchronisation est déjà en cours sur ce profil.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Attendez qu’elle ait fini.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>What was done so far is kept.</source>
            <translation>Ce qui est déjà fait est gardé.</translation>
        </message>
        <message>
            <source>Start again to go on.</source>
            <translation>Recommencez pour continuer.</translation>
        </message>
        <message>
            <source>The hub sent records that are not as their author signed them (nos. {first} to {last}).</source>
            <translation>Le serveur d’équipe a envoyé des fiches différentes de ce que leur auteur a signé (nos {first} à {last}).</translation>
        </message>
        <message>
            <source>They were not stored. Your own records are safe on this computer.</source>
            <translation>Elles n’ont pas été gardées. Vos fiches sont en sécurité sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Show this sentence to your team: the records of the hub need a look.</source>
            <translation>Montrez cette phrase à votre équipe : il faut regarder les fiches du serveur.</translation>
        </message>
        <message>
            <source>This hub serves a team, and this computer has not joined it.</source>
            <translation>Ce serveur sert une équipe, et cet ordinateur ne l’a pas rejointe.</translation>
        </message>
        <message>
            <source>Ask your team for a code and join with it.</source>
            <translation>Demandez un code à votre équipe et rejoignez-la.</translation>
        </message>
        <message>
            <source>This is not a code of a team: {code}</source>
            <translation>Ce n’est pas un code d’équipe : {code}</translation>
        </message>
        <message>
            <source>A code has three or six groups of four letters and digits. Type it again.</source>
            <translation>Un code a trois ou six groupes de quatre lettres et chiffres. Tapez-le encore.</translation>
        </message>
        <message>
            <source>The hub does not know this code, it was used already, or its time is over.</source>
            <translation>Le serveur ne connaît pas ce code, il a déjà servi, ou son temps est passé.</translation>
        </message>
        <message>
            <source>Nothing was changed. Your records are safe on this computer.</source>
            <translation>Rien n’a changé. Vos fiches sont en sécurité sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Compare it sign by sign, or ask your team for a new code.</source>
            <translation>Comparez-le signe par signe, ou demandez un nouveau code à votre équipe.</translation>
        </message>
        <message>
            <source>This profile belongs to the team {team} already.</source>
            <translation>Ce profil appartient déjà à l’équipe {team}.</translation>
        </message>
        <message>
            <source>For another team start with a new profile: --profile and another folder.</source>
            <translation>Pour une autre équipe, commencez un nouveau profil : --profile et un autre dossier.</translation>
        </message>
        <message>
            <source>This hub does not serve the team that this computer joined.</source>
            <translation>Ce serveur ne sert pas l’équipe rejointe par cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer. They wait.</source>
            <translation>Rien n’est parti. Vos fiches sont en sécurité sur cet ordinateur. Elles attendent.</translation>
        </message>
        <message>
            <source>The team no longer lets this computer send or receive.</source>
            <translation>L’équipe ne laisse plus cet ordinateur envoyer ni recevoir.</translation>
        </message>
        <message>
            <source>Speak to the keeper of the team. A new code repairs a mistake. To leave: Sync, See your team.</source>
            <translation>Parlez au gardien de l’équipe. Un nouveau code répare une erreur. Pour partir : Synchro, Voir votre équipe.</translation>
        </message>
        <message>
            <source>This computer was away for long, and its place in the team has ended.</source>
            <translation>Cet ordinateur est resté longtemps loin, et sa place dans l’équipe est finie.</translation>
        </message>
        <message>
            <source>Ask your team for a new code and join again. All records go on.</source>
            <translation>Demandez un nouveau code à votre équipe et rejoignez-la encore. Toutes les fiches continuent.</translation>
        </message>
        <message>
            <source>There were too many tries in a short time.</source>
            <translation>Il y a eu trop d’essais en peu de temps.</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again.</source>
            <translation>Attendez quelques minutes, puis réessayez.</translation>
        </message>
        <message>
            <source>The address {hub} is open: others on the way could read along.</source>
            <translation>L’adresse {hub} est ouverte : d’autres en chemin pourraient lire.</translation>
        </message>
        <message>
            <source>Ask your team for the address that begins with https://</source>
            <translation>Demandez à votre équipe l’adresse qui commence par https://</translation>
        </message>
        <message>
            <source>This computer does not know the certificate that {hub} shows.</source>
            <translation>Cet ordinateur ne connaît pas le certificat que montre {hub}.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer.</source>
            <translation>Rien n’est parti. Vos fiches sont en sécurité sur cet ordinateur.</translation>
        </message>
        <message>
            <source>If your code has six groups, type all six. Else show this sentence to your team.</source>
            <translation>Si votre code a six groupes, tapez les six. Sinon montrez cette phrase à votre équipe.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not the hub that gave out this code.</source>
            <translation>Ce qui répond à {hub} n’est pas le serveur qui a donné ce code.</translation>
        </message>
        <message>
            <source>Nothing was sent, the code is still good.</source>
            <translation>Rien n’est parti, le code reste bon.</translation>
        </message>
        <message>
            <source>Compare address and code with your team. Somebody else may stand in between.</source>
            <translation>Comparez adresse et code avec votre équipe. Quelqu’un d’autre est peut-être entre vous.</translation>
        </message>
        <message>
            <source>After the sync this computer and the hub still hold different records.</source>
            <translation>Après la synchronisation, cet ordinateur et le serveur d’équipe n’ont toujours pas les mêmes fiches.</translation>
        </message>
        <message>
            <source>Nothing is lost: both keep all they have.</source>
            <translation>Rien n’est perdu : chacun garde tout ce qu’il a.</translation>
        </message>
        <message>
            <source>Sync again. If this comes back, show it to your team ({ours} and {theirs} chains).</source>
            <translation>Synchronisez encore. Si cela revient, montrez-le à votre équipe ({ours} et {theirs} chaînes).</translation>
        </message>
        <message>
            <source>A hub does not listen on {host} yet: nobody could be asked who they are.</source>
            <translation>Un serveur d’équipe n’écoute pas encore sur {host} : on ne pourrait demander à personne qui il est.</translation>
        </message>
        <message>
            <source>Nothing was started.</source>
            <translation>Rien n’a été démarré.</translation>
        </message>
        <message>
            <source>Use --host 127.0.0.1: the hub then serves this computer only.</source>
            <translation>Utilisez --host 127.0.0.1 : le serveur ne sert alors que cet ordinateur.</translation>
        </message>
        <message>
            <source>The hub cannot listen on {host}, port {port}: {reason}.</source>
            <translation>Le serveur d’équipe ne peut pas écouter sur {host}, port {port} : {reason}.</translation>
        </message>
        <message>
            <source>Stop the program that uses this port, or choose another one with --port (0 = any).</source>
            <translation>Arrêtez le programme qui utilise ce port, ou choisissez-en un autre avec --port (0 = n’importe lequel).</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Le fichier {file} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>Check its name and where it is, then try again.</source>
            <translation>Vérifiez son nom et son emplacement, puis recommencez.</translation>
        </message>
        <message>
            <source>The file {file} could not be written: {reason}.</source>
            <translation>Le fichier {file} n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <source>Your records are safe. A file that was there before is as it was.</source>
            <translation>Vos fiches sont en sécurité. Un fichier déjà présent est resté tel quel.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk, then try again.</source>
            <translation>Choisissez un autre dossier, ou faites de la place sur le disque, puis recommencez.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>L’imprimante n’a pas pris la page.</translation>
        </message>
        <message>
            <source>Look whether it is on and has paper, or keep the page as PDF.</source>
            <translation>Regardez si elle est allumée et a du papier, ou gardez la page en PDF.</translation>
        </message>
        <message>
            <source>There is no voice for {language} on this computer yet.</source>
            <translation>Il n’y a pas encore de voix pour {language} sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open Windows Settings, Time &amp; language, Speech, and add a voice. Then listen again.</source>
            <translation>Ouvrez Paramètres Windows, Heure et langue, Voix, et ajoutez une voix. Puis écoutez à nouveau.</translation>
        </message>
        <message>
            <source>Open System Settings, Accessibility, Spoken Content, and add a voice. Then listen again.</source>
            <translation>Ouvrez Réglages Système, Accessibilité, Contenu énoncé, et ajoutez une voix. Puis écoutez à nouveau.</translation>
        </message>
        <message>
            <source>Install the programs speech-dispatcher and espeak-ng. Then start this program again.</source>
            <translation>Installez les programmes speech-dispatcher et espeak-ng. Puis relancez ce programme.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>L’import a été arrêté.</translation>
        </message>
        <message>
            <source>Nothing of the file was written.</source>
            <translation>Rien du fichier n’a été écrit.</translation>
        </message>
        <message>
            <source>Start again to import the whole file.</source>
            <translation>Recommencez pour importer tout le fichier.</translation>
        </message>
        <message>
            <source>The text in {column} is too long: {most_kb} kB are the most.</source>
            <translation>Le texte dans {column} est trop long : {most_kb} ko au plus.</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest in another record.</source>
            <translation>Raccourcissez-le, ou mettez le reste dans une autre fiche.</translation>
        </message>
        <message>
            <source>What {hub} answered cannot be read as the answer of a hub.</source>
            <translation>La réponse de {hub} n’est pas celle d’un serveur d’équipe.</translation>
        </message>
        <message>
            <source>Check the network (a page to log in?) and the address, then try again.</source>
            <translation>Vérifiez le réseau (une page de connexion ?) et l’adresse, puis recommencez.</translation>
        </message>
        <message>
            <source>The hub {hub} runs an older version and does not understand this one.</source>
            <translation>Le serveur d’équipe {hub} a une version plus ancienne et ne comprend pas celle-ci.</translation>
        </message>
        <message>
            <source>Ask the keeper of the hub to update it.</source>
            <translation>Demandez à la personne qui s’occupe du serveur de le mettre à jour.</translation>
        </message>
        <message>
            <source>The database of the hub cannot be opened: {reason}.</source>
            <translation>La base du serveur d’équipe ne peut pas être ouverte : {reason}.</translation>
        </message>
        <message>
            <source>Nothing was started, nothing was changed.</source>
            <translation>Rien n’a été démarré, rien n’a été changé.</translation>
        </message>
        <message>
            <source>Check what was given after --database or --data.</source>
            <translation>Vérifiez ce qui a été donné après --database ou --data.</translation>
        </message>
        <message>
            <source>The database of the hub does not answer.</source>
            <translation>La base de données du serveur ne répond pas.</translation>
        </message>
        <message>
            <source>What the hub acknowledged is kept; what it did not waits on the laptops.</source>
            <translation>Ce que le serveur a confirmé est gardé ; le reste attend sur les ordinateurs.</translation>
        </message>
        <message>
            <source>Start the database, then try again.</source>
            <translation>Démarrez la base de données, puis réessayez.</translation>
        </message>
        <message>
            <source>Several workers at once need a PostgreSQL database.</source>
            <translation>Plusieurs processus à la fois demandent une base PostgreSQL.</translation>
        </message>
        <message>
            <source>Leave --workers away, or name the database with --database.</source>
            <translation>Laissez --workers, ou nommez la base avec --database.</translation>
        </message>
        <message>
            <source>The backup {file} cannot be used: {reason}.</source>
            <translation>La sauvegarde {file} ne peut pas servir : {reason}.</translation>
        </message>
        <message>
            <source>Nothing was written to the hub.</source>
            <translation>Rien n’a été écrit dans le serveur.</translation>
        </message>
        <message>
            <source>Copy the file again from where it was kept, or take an earlier one.</source>
            <translation>Recopiez le fichier d’où il était gardé, ou prenez-en un plus ancien.</translation>
        </message>
        <message>
            <source>The backup {file} was made by a newer version.</source>
            <translation>La sauvegarde {file} vient d’une version plus récente.</translation>
        </message>
        <message>
            <source>Update this program, then restore again.</source>
            <translation>Mettez le programme à jour, puis restaurez.</translation>
        </message>
        <message>
            <source>This hub already holds records.</source>
            <translation>Ce serveur contient déjà des fiches.</translation>
        </message>
        <message>
            <source>Nothing was written to it.</source>
            <translation>Rien n’y a été écrit.</translation>
        </message>
        <message>
            <source>Name an empty folder with --data, or an empty database with --database.</source>
            <translation>Nommez un dossier vide avec --data, ou une base vide avec --database.</translation>
        </message>
        <message>
            <source>The file at {url} could not be fetched ({reason}).</source>
            <translation>Le fichier à l’adresse {url} n’a pas pu être téléchargé ({reason}).</translation>
        </message>
        <message>
            <source>Check the address and the connection, or install it from a file.</source>
            <translation>Vérifiez l’adresse et la connexion, ou installez-le depuis un fichier.</translation>
        </message>
        <message>
            <source>The program made a mistake of its own ({kind}).</source>
            <translation>Le programme a commis une erreur de sa part ({kind}).</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Ce qui était déjà enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>Try again. If it comes back, show this sentence to your team: {place}.</source>
            <translation>Réessayez. Si cela revient, montrez cette phrase à votre équipe : {place}.</translation>
        </message>
        <message>
            <source>This cannot be computed: {reason}.</source>
            <translation>Ceci ne peut pas être calculé : {reason}.</translation>
        </message>
        <message>
            <source>Correct what was given and try again.</source>
            <translation>Corrigez ce qui a été donné et recommencez.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile, or type the code of the recovery page.</source>
            <translation>Ouvrez le compte de l’ordinateur qui a fait le profil, ou tapez le code de la page de secours.</translation>
        </message>
        <message>
            <source>This profile is locked with a passphrase.</source>
            <translation>Ce profil est fermé par une phrase de passe.</translation>
        </message>
        <message>
            <source>Open it in the window, or give the passphrase in the environment as FOURPERMILLE_PASSPHRASE.</source>
            <translation>Ouvrez-le dans la fenêtre, ou donnez la phrase dans FOURPERMILLE_PASSPHRASE.</translation>
        </message>
        <message>
            <source>This is not the passphrase of this profile.</source>
            <translation>Ce n’est pas la phrase de passe de ce profil.</translation>
        </message>
        <message>
            <source>Your records are safe, locked.</source>
            <translation>Vos fiches sont en sécurité, fermées.</translation>
        </message>
        <message>
            <source>Try again, or type the code of the recovery page.</source>
            <translation>Réessayez, ou tapez le code de la page de secours.</translation>
        </message>
        <message>
            <source>This passphrase can be guessed.</source>
            <translation>Cette phrase de passe se devine.</translation>
        </message>
        <message>
            <source>Take four words, or twelve letters and more.</source>
            <translation>Prenez quatre mots, ou douze lettres et plus.</translation>
        </message>
        <message>
            <source>Group {group} of the recovery code is not as it was printed.</source>
            <translation>Le groupe {group} du code de secours n’est pas comme imprimé.</translation>
        </message>
        <message>
            <source>Look at this group of four on the page and type it again.</source>
            <translation>Regardez ce groupe de quatre sur la page et tapez-le encore.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another profile, or a newer page was printed.</source>
            <translation>Ce code de secours est d’un autre profil, ou une page plus récente a été imprimée.</translation>
        </message>
        <message>
            <source>Look for the newest recovery page of this profile.</source>
            <translation>Cherchez la dernière page de secours de ce profil.</translation>
        </message>
        <message>
            <source>The copy {file} cannot be read: it is damaged or is not of this profile.</source>
            <translation>La copie {file} ne se lit pas : elle est abîmée ou n’est pas de ce profil.</translation>
        </message>
        <message>
            <source>Your records are as they were.</source>
            <translation>Vos fiches sont comme avant.</translation>
        </message>
        <message>
            <source>Choose another copy.</source>
            <translation>Choisissez une autre copie.</translation>
        </message>
        <message>
            <source>The copy {file} is locked, and nothing on this computer opens it.</source>
            <translation>La copie {file} est fermée, et rien sur cet ordinateur ne l’ouvre.</translation>
        </message>
        <message>
            <source>Give the passphrase of the profile it was made of, or its recovery code.</source>
            <translation>Donnez la phrase de passe du profil d’où elle vient, ou son code de secours.</translation>
        </message>
        <message>
            <source>There is no room for a safety copy: {free_mb} MB left.</source>
            <translation>Pas de place pour une copie de sécurité : il reste {free_mb} Mo.</translation>
        </message>
        <message>
            <source>Your records and the copies made before are safe.</source>
            <translation>Vos fiches et les copies d’avant sont en sécurité.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a stick in Settings, Backup.</source>
            <translation>Faites de la place sur le disque, ou choisissez une clé dans Réglages, Sauvegarde.</translation>
        </message>
        <message>
            <source>This copy belongs to another profile, and this profile holds records.</source>
            <translation>Cette copie est d’un autre profil, et ce profil contient des fiches.</translation>
        </message>
        <message>
            <source>Bring it back into a new profile.</source>
            <translation>Ramenez-la dans un nouveau profil.</translation>
        </message>
        <message>
            <source>There is a profile named {name} on this computer already.</source>
            <translation>Il y a déjà un profil nommé {name} sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no room in {place}: {needs_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>Pas de place dans {place} : il faut {needs_mb} Mo, {free_mb} Mo sont libres.</translation>
        </message>
        <message>
            <source>Your records are safe here, and what was there before is as it was.</source>
            <translation>Vos fiches sont en sécurité ici, et ce qui était là est comme avant.</translation>
        </message>
        <message>
            <source>Make room there, or take another stick.</source>
            <translation>Faites-y de la place, ou prenez une autre clé.</translation>
        </message>
        <message>
            <source>What was read back from {file} is not what was written.</source>
            <translation>Ce qui est relu de {file} n’est pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>Your records are safe here. They still wait.</source>
            <translation>Vos fiches sont en sécurité ici. Elles attendent encore.</translation>
        </message>
        <message>
            <source>Take another stick: this one does not keep what it is given.</source>
            <translation>Prenez une autre clé : celle-ci ne garde pas ce qu’on lui donne.</translation>
        </message>
        <message>
            <source>The file {file} was cut short or changed on its way, or is another kind of file.</source>
            <translation>Le fichier {file} a été coupé ou changé en route, ou c’est un autre genre de fichier.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your records are as they were.</source>
            <translation>Rien n’en a été gardé. Vos fiches sont comme avant.</translation>
        </message>
        <message>
            <source>Copy it again, or let it be written to the stick again.</source>
            <translation>Copiez-le encore, ou faites-le écrire encore sur la clé.</translation>
        </message>
        <message>
            <source>The file {file} is locked, and this laptop is not among those that may open it.</source>
            <translation>Le fichier {file} est fermé, et cet ordinateur n’est pas de ceux qui peuvent l’ouvrir.</translation>
        </message>
        <message>
            <source>Nothing was stored. The file is as it was.</source>
            <translation>Rien n’a été gardé. Le fichier est comme avant.</translation>
        </message>
        <message>
            <source>Take it to somebody of the team that wrote it, or to their hub.</source>
            <translation>Portez-le à quelqu’un de l’équipe qui l’a écrit, ou à leur serveur.</translation>
        </message>
        <message>
            <source>The file {file} opens with other words.</source>
            <translation>Le fichier {file} s’ouvre avec d’autres mots.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words, and type them again.</source>
            <translation>Demandez ses mots à qui l’a écrit, et tapez-les encore.</translation>
        </message>
        <message>
            <source>The file {file} is locked with words.</source>
            <translation>Le fichier {file} est fermé par des mots.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words; on the command line they stand in FOURPERMILLE_STICK_WORDS.</source>
            <translation>Demandez ses mots à qui l’a écrit ; en ligne de commande ils sont dans FOURPERMILLE_STICK_WORDS.</translation>
        </message>
        <message>
            <source>The file {file} was written by people of another team, or without a team.</source>
            <translation>Le fichier {file} vient de gens d’une autre équipe, ou sans équipe.</translation>
        </message>
        <message>
            <source>Nothing of it was stored: the records of teams are not mixed.</source>
            <translation>Rien n’en a été gardé : les fiches des équipes ne se mélangent pas.</translation>
        </message>
        <message>
            <source>Join the same team first, then read the stick again.</source>
            <translation>Rejoignez d’abord la même équipe, puis relisez la clé.</translation>
        </message>
        <message>
            <source>The file {file} was written by a newer version of the program.</source>
            <translation>Le fichier {file} vient d’une version plus récente du programme.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. The file is as it was.</source>
            <translation>Rien n’en a été gardé. Le fichier est comme avant.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then read the stick again.</source>
            <translation>Mettez à jour le programme sur cet ordinateur, puis relisez la clé.</translation>
        </message>
        <message>
            <source>Only the hub of a team reads sticks and answers on them.</source>
            <translation>Seul le serveur d’une équipe lit les clés et y répond.</translation>
        </message>
        <message>
            <source>Nothing was read or written.</source>
            <translation>Rien n’a été lu ni écrit.</translation>
        </message>
        <message>
            <source>Make a team first with: fourpermille hub invite.</source>
            <translation>Faites d’abord une équipe avec : fourpermille hub invite.</translation>
        </message>
        <message>
            <source>The laptop nearby may not hold all that you would send, names of people for one.</source>
            <translation>L’ordinateur proche ne peut pas garder tout ce que vous enverriez, par exemple des noms de personnes.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe here.</source>
            <translation>Rien n’est parti. Vos fiches sont en sécurité ici.</translation>
        </message>
        <message>
            <source>Let somebody with your part in the team open the session, or use a stick.</source>
            <translation>Que quelqu’un avec votre rôle dans l’équipe ouvre la séance, ou prenez une clé.</translation>
        </message>
        <message>
            <source>What answers at {hub} did not prove that it is a laptop of your team.</source>
            <translation>Ce qui répond à {hub} n’a pas prouvé être un ordinateur de votre équipe.</translation>
        </message>
        <message>
            <source>Compare the address with the screen of the other laptop, or use a stick.</source>
            <translation>Comparez l’adresse avec l’écran de l’autre ordinateur, ou prenez une clé.</translation>
        </message>
        <message>
            <source>This laptop is on no network that others could reach it by.</source>
            <translation>Cet ordinateur n’est sur aucun réseau où d’autres pourraient le joindre.</translation>
        </message>
        <message>
            <source>Nothing was opened. Your records are safe here.</source>
            <translation>Rien n’a été ouvert. Vos fiches sont en sécurité ici.</translation>
        </message>
        <message>
            <source>Turn on the hotspot of a phone or of this laptop, let all join it, and try again.</source>
            <translation>Allumez le partage d’un téléphone ou de cet ordinateur, que tous le rejoignent, et réessayez.</translation>
        </message>
        <message>
            <source>The file of this photo on this laptop was changed or cut short.</source>
            <translation>Le fichier de cette photo sur cet ordinateur a été changé ou coupé.</translation>
        </message>
        <message>
            <source>Its record and all other records are safe.</source>
            <translation>Sa fiche et toutes les autres sont en sécurité.</translation>
        </message>
        <message>
            <source>Sync, and it comes again from the hub if it has arrived there.</source>
            <translation>Échangez, et elle revient du serveur si elle y est arrivée.</translation>
        </message>
        <message>
            <source>{file} is no picture that can be read here.</source>
            <translation>{file} n’est pas une image lisible ici.</translation>
        </message>
        <message>
            <source>Nothing was added. The file is as it was.</source>
            <translation>Rien n’a été ajouté. Le fichier est comme avant.</translation>
        </message>
        <message>
            <source>Choose a picture of the kind JPEG, PNG or WebP.</source>
            <translation>Choisissez une image JPEG, PNG ou WebP.</translation>
        </message>
        <message>
            <source>{file} is too large a picture for a laptop like this one.</source>
            <translation>{file} est une image trop grande pour un ordinateur comme celui-ci.</translation>
        </message>
        <message>
            <source>Make it smaller, or take it again with a smaller setting of the camera.</source>
            <translation>Réduisez-la, ou reprenez-la avec un réglage plus petit.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and the stick is as it is.</source>
            <translation>Rien n’en a été gardé, et la clé est comme avant.</translation>
        </message>
        <message>
            <source>Look at the list and ask who made the changes. Or add --agree {count}.</source>
            <translation>Regardez la liste et demandez qui a fait ces modifications. Ou ajoutez --agree {count}.</translation>
        </message>
        <message>
            <source>The signature of the library file {file} is not by a key this computer trusts.</source>
            <translation>La signature du fichier de bibliothèque {file} n’est pas d’une clé connue de cet ordinateur.</translation>
        </message>
        <message>
            <source>It was not taken. The library in use stays as it is.</source>
            <translation>Il n’a pas été pris. La bibliothèque utilisée reste comme elle est.</translation>
        </message>
        <message>
            <source>Get it again from your team. Is the publisher new to you? Then trust the publisher first.</source>
            <translation>Redemandez-le à votre équipe. L’éditeur est-il nouveau pour vous ? Alors acceptez d’abord l’éditeur.</translation>
        </message>
        <message>
            <source>The library {pack} has always come with a signature; the file {file} comes without one.</source>
            <translation>La bibliothèque {pack} est toujours venue avec une signature ; le fichier {file} vient sans.</translation>
        </message>
        <message>
            <source>Get it again together with its .sig file.</source>
            <translation>Redemandez-le avec son fichier .sig.</translation>
        </message>
        <message>
            <source>This is version {version} of the library {pack}; version {newest} was here before.</source>
            <translation>C’est la version {version} de la bibliothèque {pack} ; la version {newest} était déjà ici.</translation>
        </message>
        <message>
            <source>Get the newest one. To go back one step: Settings, Library, or fourpermille library rollback.</source>
            <translation>Prenez la plus récente. Pour revenir d’un pas : Réglages, Bibliothèque, ou fourpermille library rollback.</translation>
        </message>
        <message>
            <source>Version {version} of the library {pack} exists already, with other content.</source>
            <translation>La version {version} de la bibliothèque {pack} existe déjà, avec un autre contenu.</translation>
        </message>
        <message>
            <source>Whoever publishes it gives each change a new version in pack.toml.</source>
            <translation>Qui la publie donne à chaque changement une nouvelle version dans pack.toml.</translation>
        </message>
        <message>
            <source>The library {pack} on this computer comes from another publisher.</source>
            <translation>La bibliothèque {pack} de cet ordinateur vient d’un autre éditeur.</translation>
        </message>
        <message>
            <source>Nothing was taken. The library in use stays as it is.</source>
            <translation>Rien n’a été pris. La bibliothèque utilisée reste comme elle est.</translation>
        </message>
        <message>
            <source>Ask your team which of the two is right.</source>
            <translation>Demandez à votre équipe laquelle des deux est la bonne.</translation>
        </message>
        <message>
            <source>The library at {place} is by a publisher this computer does not know: {publisher}, {fingerprint}.</source>
            <translation>La bibliothèque de {place} est d’un éditeur inconnu de cet ordinateur : {publisher}, {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare this number with your team, by telephone. If it is the same: fourpermille library trust {root}</source>
            <translation>Comparez ce numéro avec votre équipe, au téléphone. S’il est le même : fourpermille library trust {root}</translation>
        </message>
        <message>
            <source>There is no published library at {place}.</source>
            <translation>Il n’y a pas de bibliothèque publiée à {place}.</translation>
        </message>
        <message>
            <source>Nothing was changed. The library in use stays as it is.</source>
            <translation>Rien n’a changé. La bibliothèque utilisée reste comme elle est.</translation>
        </message>
        <message>
            <source>Check the folder or the address with your team.</source>
            <translation>Vérifiez le dossier ou l’adresse avec votre équipe.</translation>
        </message>
        <message>
            <source>It is not said where the new library is.</source>
            <translation>On ne sait pas où est la nouvelle bibliothèque.</translation>
        </message>
        <message>
            <source>Set the address of the hub in the settings, or use --from with a folder or an address.</source>
            <translation>Mettez l’adresse du serveur dans les réglages, ou utilisez --from avec un dossier ou une adresse.</translation>
        </message>
        <message>
            <source>The catalogue is of {date} and cannot be checked any more.</source>
            <translation>Le catalogue est du {date} et ne peut plus être vérifié.</translation>
        </message>
        <message>
            <source>Nothing was taken. Your library can be read as before.</source>
            <translation>Rien n’a été pris. Votre bibliothèque se lit comme avant.</translation>
        </message>
        <message>
            <source>Ask your team for a newer copy of the library folder, or try another address.</source>
            <translation>Demandez à votre équipe une copie plus récente du dossier, ou essayez une autre adresse.</translation>
        </message>
        <message>
            <source>The clock of this computer says {today}, and the catalogue is of {date}.</source>
            <translation>L’horloge de cet ordinateur dit {today}, et le catalogue est du {date}.</translation>
        </message>
        <message>
            <source>Set the date of the computer, then try again.</source>
            <translation>Mettez l’ordinateur à la bonne date, puis réessayez.</translation>
        </message>
        <message>
            <source>The catalogue at {place} is older than one this computer has already seen.</source>
            <translation>Le catalogue de {place} est plus ancien qu’un autre déjà vu par cet ordinateur.</translation>
        </message>
        <message>
            <source>The library at {place} is not as its publisher signed it ({reason}).</source>
            <translation>La bibliothèque de {place} n’est pas telle que son éditeur l’a signée ({reason}).</translation>
        </message>
        <message>
            <source>Get a new copy from your team. If it comes back, show them this sentence.</source>
            <translation>Demandez une nouvelle copie à votre équipe. Si cela revient, montrez-lui cette phrase.</translation>
        </message>
        <message>
            <source>The library at {place} is not complete: {part} is missing.</source>
            <translation>La bibliothèque de {place} n’est pas complète : il manque {part}.</translation>
        </message>
        <message>
            <source>What arrived is kept. The library in use stays as it is.</source>
            <translation>Ce qui est arrivé est gardé. La bibliothèque utilisée reste comme elle est.</translation>
        </message>
        <message>
            <source>Copy the whole folder again, then try again; it goes on where it stopped.</source>
            <translation>Copiez encore tout le dossier, puis réessayez ; cela reprend où cela s’est arrêté.</translation>
        </message>
        <message>
            <source>The library {pack} is not among those at {place}.</source>
            <translation>La bibliothèque {pack} n’est pas parmi celles de {place}.</translation>
        </message>
        <message>
            <source>The library at {place} is made for a newer version of this program.</source>
            <translation>La bibliothèque de {place} est faite pour une version plus récente du programme.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then the library.</source>
            <translation>Mettez à jour le programme sur cet ordinateur, puis la bibliothèque.</translation>
        </message>
        <message>
            <source>There is no former library to go back to.</source>
            <translation>Il n’y a pas de bibliothèque d’avant à reprendre.</translation>
        </message>
        <message>
            <source>Install the library file you want instead.</source>
            <translation>Installez plutôt le fichier de bibliothèque voulu.</translation>
        </message>
        <message>
            <source>The language file {file} belongs to the library {extends}; {pack} is in use.</source>
            <translation>Le fichier de langue {file} va avec la bibliothèque {extends} ; {pack} est utilisée.</translation>
        </message>
        <message>
            <source>Install the library {extends} first, or get the file for {pack}.</source>
            <translation>Installez d’abord la bibliothèque {extends}, ou trouvez le fichier pour {pack}.</translation>
        </message>
        <message>
            <source>No language {lang} was added to the library.</source>
            <translation>Aucune langue {lang} n’a été ajoutée à la bibliothèque.</translation>
        </message>
        <message>
            <source>The languages the library came with cannot be taken away.</source>
            <translation>Les langues venues avec la bibliothèque ne peuvent pas être enlevées.</translation>
        </message>
        <message>
            <source>The file {file} is not the root or the key of a publisher: {reason}.</source>
            <translation>Le fichier {file} n’est ni la racine ni la clé d’un éditeur : {reason}.</translation>
        </message>
        <message>
            <source>Nobody new is trusted.</source>
            <translation>Personne de nouveau n’est accepté.</translation>
        </message>
        <message>
            <source>Ask the publisher for the file metadata/1.root.json of the library folder.</source>
            <translation>Demandez à l’éditeur le fichier metadata/1.root.json du dossier de bibliothèque.</translation>
        </message>
        <message>
            <source>The folder {folder} lacks a key for publishing: {name}.</source>
            <translation>Il manque au dossier {folder} une clé pour publier : {name}.</translation>
        </message>
        <message>
            <source>Nothing was published.</source>
            <translation>Rien n’a été publié.</translation>
        </message>
        <message>
            <source>Make keys with fourpermille library keys FOLDER, or put the missing file there.</source>
            <translation>Faites des clés avec fourpermille library keys FOLDER, ou mettez-y le fichier manquant.</translation>
        </message>
    </context>
</TS>
