<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CompareView</name>
        <message>
            <source>Practices side by side</source>
            <translation>Pratiques côte à côte</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Enlever : {filter}</translation>
        </message>
        <message>
            <source>Read the sheet</source>
            <translation>Lire la fiche</translation>
        </message>
        <message>
            <source>Read the sheet: {name}</source>
            <translation>Lire la fiche : {name}</translation>
        </message>
        <message>
            <source>Choose a practice to put beside it.</source>
            <translation>Choisissez une pratique à mettre à côté.</translation>
        </message>
        <message>
            <source>Choose a practice.</source>
            <translation>Choisissez une pratique.</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Tapez un nom</translation>
        </message>
        <message>
            <source>Fits {plot}</source>
            <translation>Convient à {plot}</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbone du sol : ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Premier effet</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Helps against</source>
            <translation>Aide contre</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>Le travail de qui</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
    </context>
    <context>
        <name>EntrySheet</name>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>Goes well with</source>
            <translation>Va bien avec</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Ouvrir : {name}</translation>
        </message>
        <message>
            <source>An adviser and a native speaker still have to read this sheet.</source>
            <translation>Un conseiller et un locuteur natif doivent encore lire cette fiche.</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Again</source>
            <translation>Encore</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Quelque chose n’a pas marché dans le programme.</translation>
        </message>
        <message>
            <source>What was saved is safe.</source>
            <translation>Ce qui est enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>A report was written to the log. Try again, or show it to your team.</source>
            <translation>Un rapport a été écrit dans le journal. Recommencez, ou montrez-le à votre équipe.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Clair, plein soleil ou sombre</translation>
        </message>
        <message>
            <source>Which language do you read?</source>
            <translation>Quelle langue lisez-vous ?</translation>
        </message>
        <message>
            <source>{percent} % translated, the rest in English</source>
            <translation>{percent} % traduit, le reste en anglais</translation>
        </message>
        <message>
            <source>You can change this later. It only changes what comes first.</source>
            <translation>Vous pourrez le changer plus tard. Cela change seulement ce qui vient en premier.</translation>
        </message>
        <message>
            <source>Who uses this laptop?</source>
            <translation>Qui utilise cet ordinateur ?</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>Ramener une sauvegarde</translation>
        </message>
        <message>
            <source>It helps to show what fits your area. You can leave it empty.</source>
            <translation>Cela aide à montrer ce qui convient à votre région. Vous pouvez laisser vide.</translation>
        </message>
        <message>
            <source>Where do you work?</source>
            <translation>Où travaillez-vous ?</translation>
        </message>
        <message>
            <source>Type the name of the country</source>
            <translation>Tapez le nom du pays</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>District or region</source>
            <translation>District ou région</translation>
        </message>
        <message>
            <source>Your records are kept encrypted on this computer. What opens them? You can change this later.</source>
            <translation>Vos fiches sont gardées chiffrées sur cet ordinateur. Qu’est-ce qui les ouvre ? Vous pourrez changer.</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Le garder en sécurité</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Making your safe place</source>
            <translation>Votre endroit sûr se prépare</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Step {step} of {steps}. {name}</source>
            <translation>Étape {step} sur {steps}. {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>HeldBack</name>
        <message>
            <source>The hub does not know the laptop this was written on.</source>
            <translation>Le serveur ne connaît pas l’ordinateur où cela a été écrit.</translation>
        </message>
        <message>
            <source>Join the team with a code, then send it again.</source>
            <translation>Rejoignez l’équipe avec un code, puis renvoyez-le.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the team before this arrived.</source>
            <translation>Cet ordinateur a été retiré de l’équipe avant que cela arrive.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team to look at it. It stays here.</source>
            <translation>Demandez au gardien de l’équipe de regarder. Cela reste ici.</translation>
        </message>
        <message>
            <source>It is signed by another person than the one this laptop is for.</source>
            <translation>C’est signé par une autre personne que celle de cet ordinateur.</translation>
        </message>
        <message>
            <source>Your part in the team is to read, not to write.</source>
            <translation>Votre rôle dans l’équipe est de lire, pas d’écrire.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team for another part, then send it again.</source>
            <translation>Demandez au gardien de l’équipe un autre rôle, puis renvoyez-le.</translation>
        </message>
        <message>
            <source>It marks a record as checked. That is another person’s part.</source>
            <translation>Cela marque une fiche comme vérifiée. C’est le rôle d’une autre personne.</translation>
        </message>
        <message>
            <source>Send it again without the mark, or ask a verifier to check it.</source>
            <translation>Renvoyez-le sans la marque, ou demandez à un vérificateur.</translation>
        </message>
        <message>
            <source>The record was checked. A change of it needs a reason.</source>
            <translation>La fiche a été vérifiée. La changer demande une raison.</translation>
        </message>
        <message>
            <source>Say why the checked value is not right, then send it again.</source>
            <translation>Dites pourquoi la valeur vérifiée n’est pas bonne, puis renvoyez-le.</translation>
        </message>
        <message>
            <source>The hub keeps it back until somebody has looked.</source>
            <translation>Le serveur le met de côté jusqu’à ce que quelqu’un regarde.</translation>
        </message>
        <message>
            <source>Ask your team what to do.</source>
            <translation>Demandez à votre équipe que faire.</translation>
        </message>
        <message>
            <source>The hub does not know the laptop it comes from.</source>
            <translation>Le serveur ne connaît pas l’ordinateur d’où cela vient.</translation>
        </message>
        <message>
            <source>Its laptop was taken out of the team before.</source>
            <translation>Son ordinateur a été retiré de l’équipe avant.</translation>
        </message>
        <message>
            <source>Another person signed it than its laptop is for.</source>
            <translation>Une autre personne a signé que celle de l’ordinateur.</translation>
        </message>
        <message>
            <source>Its author has the part to read, not to write.</source>
            <translation>Son auteur a le rôle de lire, pas d’écrire.</translation>
        </message>
        <message>
            <source>Its author has not the part to check records.</source>
            <translation>Son auteur n’a pas le rôle de vérifier des fiches.</translation>
        </message>
        <message>
            <source>It changes a checked record and gives no reason.</source>
            <translation>Cela change une fiche vérifiée sans donner de raison.</translation>
        </message>
        <message>
            <source>It waits until somebody has looked.</source>
            <translation>Cela attend que quelqu’un regarde.</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
    </context>
    <context>
        <name>HeldBackView</name>
        <message>
            <source>Nothing is held back.</source>
            <translation>Rien n’est mis de côté.</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>mis de côté</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>reste de côté</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>et %n fiche de plus</numerusform>
                <numerusform>et %n fiches de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Written {when}</source>
            <translation>Écrit {when}</translation>
        </message>
        <message>
            <source>They say: {words}</source>
            <translation>Ils disent : {words}</translation>
        </message>
        <message>
            <source>The lab found a mistake in its first list</source>
            <translation>Le laboratoire a trouvé une erreur dans sa première liste</translation>
        </message>
        <message>
            <source>Why is the checked value not right?</source>
            <translation>Pourquoi la valeur vérifiée n’est-elle pas bonne ?</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
    </context>
    <context>
        <name>KeepSafe</name>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Ouvrir avec la session de cet ordinateur</translation>
        </message>
        <message>
            <source>Good when you alone use this laptop and log in with a password.</source>
            <translation>Bien si vous êtes seul à utiliser cet ordinateur, avec un mot de passe de session.</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Fermer par une phrase de passe</translation>
        </message>
        <message>
            <source>Safer: who steals or borrows the laptop cannot read your records.</source>
            <translation>Plus sûr : qui vole ou emprunte l’ordinateur ne peut pas lire vos fiches.</translation>
        </message>
        <message>
            <source>Then make a recovery page to print</source>
            <translation>Faire ensuite une page de secours à imprimer</translation>
        </message>
        <message>
            <source>Copies are made by themselves beside your records. Add a stick in Settings, Backup.</source>
            <translation>Des copies se font toutes seules à côté de vos fiches. Ajoutez une clé dans Réglages, Sauvegarde.</translation>
        </message>
        <message>
            <source>Only {free} are free on this disk. Make room soon.</source>
            <translation>Il ne reste que {free} sur ce disque. Faites bientôt de la place.</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>LandForm</name>
        <message>
            <source>What do you see on this plot?</source>
            <translation>Que voyez-vous sur cette parcelle ?</translation>
        </message>
        <message>
            <source>We looked: none of these</source>
            <translation>Nous avons regardé : rien de cela</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Pente</translation>
        </message>
        <message>
            <source>Metres up on 100 metres along</source>
            <translation>Mètres de montée sur 100 mètres</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Pluie d’une année habituelle</translation>
        </message>
        <message>
            <source>Keep what I saw</source>
            <translation>Garder ce que j’ai vu</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tout enlever</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · redonne {count}</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Enlever : {filter}</translation>
        </message>
    </context>
    <context>
        <name>LoadingBlocks</name>
        <message>
            <source>Reading</source>
            <translation>Lecture en cours</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Your records are locked</source>
            <translation>Vos fiches sont fermées</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>I have the recovery page</source>
            <translation>J’ai la page de secours</translation>
        </message>
        <message>
            <source>Another profile</source>
            <translation>Un autre profil</translation>
        </message>
        <message>
            <source>Six groups of four. Capitals, spaces and lines between them do not matter.</source>
            <translation>Six groupes de quatre. Majuscules, espaces et tirets ne comptent pas.</translation>
        </message>
        <message>
            <source>Code of the recovery page</source>
            <translation>Code de la page de secours</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Fermer par cette phrase</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Type your passphrase. Nobody else can open them.</source>
            <translation>Tapez votre phrase de passe. Personne d’autre ne peut les ouvrir.</translation>
        </message>
        <message>
            <source>Then you choose a new passphrase.</source>
            <translation>Puis vous choisissez une nouvelle phrase de passe.</translation>
        </message>
        <message>
            <source>The code is right. Choose a new passphrase, then print a new recovery page in Settings.</source>
            <translation>Le code est juste. Choisissez une nouvelle phrase, puis imprimez une nouvelle page dans Réglages.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cacher</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>MassChangeView</name>
        <message>
            <source>This would change {count} of your {all} records. Look first.</source>
            <translation>Cela changerait {count} de vos {all} fiches. Regardez d’abord.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and what you wrote stays as it is. Take your time.</source>
            <translation>Rien n’en a été gardé, et ce que vous avez écrit reste comme c’est. Prenez votre temps.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>à effacer</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>à changer</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind} : {what}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>J’ai regardé. Laissez-les entrer</translation>
        </message>
        <message>
            <source>If you do not know why so much changes, ask your team before you let it in.</source>
            <translation>Si vous ne savez pas pourquoi tant de choses changent, demandez d’abord à votre équipe.</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>Quelles fiches</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>et %n fiche de plus</numerusform>
                <numerusform>et %n fiches de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NearbyPanel</name>
        <message>
            <source>Go to a laptop nearby</source>
            <translation>Aller vers un ordinateur proche</translation>
        </message>
        <message>
            <source>Both laptops are on the same network, a phone’s hotspot for one. No internet is needed.</source>
            <translation>Les deux ordinateurs sont sur le même réseau, par exemple celui d’un téléphone. Internet n’est pas nécessaire.</translation>
        </message>
        <message>
            <source>Look for open sessions</source>
            <translation>Chercher des séances ouvertes</translation>
        </message>
        <message>
            <source>It stands on the screen of the other laptop. Many hotspots let no search through.</source>
            <translation>Elle est sur l’écran de l’autre ordinateur. Beaucoup de réseaux de téléphone bloquent la recherche.</translation>
        </message>
        <message>
            <source>Or type its address</source>
            <translation>Ou tapez son adresse</translation>
        </message>
        <message>
            <source>Send and receive there</source>
            <translation>Envoyer et recevoir là</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No session was found. That proves nothing: type the address from the other screen.</source>
            <translation>Aucune séance trouvée. Cela ne prouve rien : tapez l’adresse de l’autre écran.</translation>
        </message>
        <message>
            <source>Open a session on this laptop</source>
            <translation>Ouvrir une séance sur cet ordinateur</translation>
        </message>
        <message>
            <source>The others of your team then send to this laptop, and it brings all to the hub later.</source>
            <translation>Les autres de l’équipe envoient alors à cet ordinateur, qui porte tout au serveur plus tard.</translation>
        </message>
        <message>
            <source>Kaya, Tuesday group</source>
            <translation>Kaya, groupe du mardi</translation>
        </message>
        <message>
            <source>Name of the session or team</source>
            <translation>Nom de la séance ou de l’équipe</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Without a team this makes one, and this laptop is its hub. Your records go into it.</source>
            <translation>Sans équipe, cela en crée une, et cet ordinateur est son serveur. Vos fiches y entrent.</translation>
        </message>
        <message>
            <source>This laptop is on no network yet. Turn on a hotspot, let all join it, and come back here.</source>
            <translation>Cet ordinateur n’est encore sur aucun réseau. Allumez un partage, que tous le rejoignent, et revenez ici.</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Ouvrir une séance</translation>
        </message>
        <message>
            <source>The session is open. Leave this laptop on, and on this network.</source>
            <translation>La séance est ouverte. Laissez cet ordinateur allumé, et sur ce réseau.</translation>
        </message>
        <message>
            <source>Address to type</source>
            <translation>Adresse à taper</translation>
        </message>
        <message>
            <source>Code for one newcomer</source>
            <translation>Code pour un nouveau</translation>
        </message>
        <message>
            <source>A laptop that is in the team already needs the address only.</source>
            <translation>Un ordinateur déjà dans l’équipe n’a besoin que de l’adresse.</translation>
        </message>
        <message>
            <source>QR with the address; the address stands beside it</source>
            <translation>QR avec l’adresse ; l’adresse est à côté</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>Fermer la séance</translation>
        </message>
        <message>
            <source>Code for the next newcomer</source>
            <translation>Code pour le prochain</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Notre équipe</translation>
        </message>
        <message>
            <source>The session is open.</source>
            <translation>La séance est ouverte.</translation>
        </message>
        <message numerus="yes">
            <source>%n laptop(s) were here.</source>
            <translation>
                <numerusform>%n ordinateur est venu.</numerusform>
                <numerusform>%n ordinateurs sont venus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came yet.</source>
            <translation>Personne n’est encore venu.</translation>
        </message>
        <message>
            <source>The session is closed. What came is on this laptop.</source>
            <translation>La séance est fermée. Ce qui est venu est sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>D’autres mots</translation>
        </message>
        <message>
            <source>I have written it down, away from the laptop</source>
            <translation>Je l’ai écrite, loin de l’ordinateur</translation>
        </message>
        <message>
            <source>If you lose the passphrase and the recovery page, nobody can open your records. Not us either.</source>
            <translation>Si vous perdez la phrase de passe et la page de secours, personne ne peut ouvrir vos fiches. Nous non plus.</translation>
        </message>
        <message>
            <source>This can be guessed. Take four words, or twelve letters and more.</source>
            <translation>Cela se devine. Prenez quatre mots, ou douze lettres et plus.</translation>
        </message>
        <message>
            <source>This holds. Capital letters count, spaces at the ends do not.</source>
            <translation>Cela tient. Les majuscules comptent, les espaces au bout non.</translation>
        </message>
    </context>
    <context>
        <name>OtherValue</name>
        <message>
            <source>Type another value</source>
            <translation>Taper une autre valeur</translation>
        </message>
        <message>
            <source>Keep what I typed</source>
            <translation>Garder ce que j’ai tapé</translation>
        </message>
        <message>
            <source>Back to the values</source>
            <translation>Retour aux valeurs</translation>
        </message>
    </context>
    <context>
        <name>PaperMenu</name>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Save the table (CSV)…</source>
            <translation>Enregistrer le tableau (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
    </context>
    <context>
        <name>PhotoLook</name>
        <message>
            <source>What is seen, without names of people</source>
            <translation>Ce que l’on voit, sans noms de personnes</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En mots</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Bring it with the next sync</source>
            <translation>L’amener au prochain échange</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Enlever</translation>
        </message>
    </context>
    <context>
        <name>PhotosCard</name>
        <message>
            <source>arrived at the hub</source>
            <translation>arrivée au serveur</translation>
        </message>
        <message>
            <source>at the hub, not on this laptop yet</source>
            <translation>au serveur, pas encore sur cet ordinateur</translation>
        </message>
        <message>
            <source>waits for the hub</source>
            <translation>attend le serveur</translation>
        </message>
        <message>
            <source>still on a colleague's laptop</source>
            <translation>encore sur l’ordinateur d’un collègue</translation>
        </message>
        <message>
            <source>Photo {number}, {day}</source>
            <translation>Photo {number}, {day}</translation>
        </message>
        <message>
            <source>Photo {number}</source>
            <translation>Photo {number}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Ajouter des photos</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} sur {all} au serveur</translation>
        </message>
        <message>
            <source>Drop pictures here or choose them. Place and camera are taken out of the file.</source>
            <translation>Déposez des images ici ou choisissez-les. Lieu et appareil sont retirés du fichier.</translation>
        </message>
        <message>
            <source>The photo is taken away.</source>
            <translation>La photo est enlevée.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Elle vient au prochain échange.</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Ajout…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n photo ajoutée</numerusform>
                <numerusform>%n photos ajoutées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotosPanel</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>PlotChip</name>
        <message>
            <source>Plot: {plot}, site {site}</source>
            <translation>Parcelle : {plot}, site {site}</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Choisir une parcelle</translation>
        </message>
    </context>
    <context>
        <name>PlotPanel</name>
        <message>
            <source>Type to find a plot</source>
            <translation>Tapez pour trouver une parcelle</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelles</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Take off: {filter}</source>
            <translation>Enlever : {filter}</translation>
        </message>
        <message>
            <source>{first} and {second} · give back {count}</source>
            <translation>{first} et {second} · redonnent {count}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · redonne {count}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>ProfilesChooser</name>
        <message>
            <source>Who works at this laptop now?</source>
            <translation>Qui travaille à cet ordinateur maintenant ?</translation>
        </message>
        <message>
            <source>Each person has records and a key of their own.</source>
            <translation>Chaque personne a ses fiches et sa clé.</translation>
        </message>
        <message>
            <source>First profile</source>
            <translation>Premier profil</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <source>A name that you all know.</source>
            <translation>Un nom que vous connaissez tous.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Ajouter un profil</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message numerus="yes">
            <source>Saved · %n waiting</source>
            <translation>
                <numerusform>Enregistré · %n en attente</numerusform>
                <numerusform>Enregistré · %n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryActs</name>
        <message>
            <source>recovery-page.pdf</source>
            <translation>page-de-secours.pdf</translation>
        </message>
        <message>
            <source>The recovery page is made</source>
            <translation>La page de secours est faite</translation>
        </message>
        <message>
            <source>Saved: {file}. Print it and delete the file.</source>
            <translation>Enregistré : {file}. Imprimez-la et effacez le fichier.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search practices, plots, bags, help…</source>
            <translation>Chercher pratiques, parcelles, aide…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing for “{text}”. Try another word.</source>
            <translation>Rien pour « {text} ». Essayez un autre mot.</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s).</source>
            <translation>
                <numerusform>%n résultat.</numerusform>
                <numerusform>%n résultats.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickPanel</name>
        <message>
            <source>Which stick</source>
            <translation>Quelle clé</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder encore</translation>
        </message>
        <message>
            <source>Look again for sticks</source>
            <translation>Chercher encore des clés</translation>
        </message>
        <message>
            <source>Stick or folder</source>
            <translation>Clé ou dossier</translation>
        </message>
        <message>
            <source>Put on the stick</source>
            <translation>Mettre sur la clé</translation>
        </message>
        <message>
            <source>Tell them to whoever may open the stick, and write them down. Without them nobody opens it.</source>
            <translation>Dites-les à qui peut ouvrir la clé, et notez-les. Sans eux personne ne l’ouvre.</translation>
        </message>
        <message>
            <source>Words that open it</source>
            <translation>Mots qui l’ouvrent</translation>
        </message>
        <message>
            <source>Photos too</source>
            <translation>Photos aussi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stick</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Read the stick</source>
            <translation>Lire la clé</translation>
        </message>
        <message>
            <source>What is new on it comes in. Reading it again changes nothing, and the stick stays as it is.</source>
            <translation>Le nouveau y entre. La relire ne change rien, et la clé reste comme elle est.</translation>
        </message>
        <message>
            <source>Only where the stick was locked with words. Who wrote it knows them.</source>
            <translation>Seulement si la clé est fermée par des mots. Qui l’a écrite les connaît.</translation>
        </message>
        <message>
            <source>Words of the stick</source>
            <translation>Mots de la clé</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Un autre dossier…</translation>
        </message>
        <message>
            <source>No stick is in the laptop. Put one in and look again.</source>
            <translation>Aucune clé n’est dans l’ordinateur. Mettez-en une et regardez encore.</translation>
        </message>
        <message>
            <source>{stick}, {size} free</source>
            <translation>{stick}, {size} libres</translation>
        </message>
        <message>
            <source>Locked for your team: only laptops of your team and its hub open it. A lost stick is no harm.</source>
            <translation>Fermée pour votre équipe : seuls ses ordinateurs et son serveur l’ouvrent. Une clé perdue ne fait pas de mal.</translation>
        </message>
        <message>
            <source>It is locked: without the words a lost stick is no harm. Names of people stay on this laptop.</source>
            <translation>Elle est fermée : sans les mots, une clé perdue ne fait pas de mal. Les noms de personnes restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Photos too ({size})</source>
            <translation>Photos aussi ({size})</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) of changes wait here: what comes before them is on another stick.</source>
            <translation>
                <numerusform>%n paquet de modifications attend ici : ce qui vient avant est sur une autre clé.</numerusform>
                <numerusform>%n paquets de modifications attendent ici : ce qui vient avant est sur une autre clé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. A stick is good for a colleague who has no network.</source>
            <translation>Rien n’attend. Une clé sert à un collègue qui n’a pas de réseau.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n fiche attend.</numerusform>
                <numerusform>%n fiches attendent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them on the stick {stick}, since {when}.</source>
            <translation>
                <numerusform>Il y en a %n sur la clé {stick}, depuis {when}.</numerusform>
                <numerusform>Il y en a %n sur la clé {stick}, depuis {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>They wait until an answer of the hub comes back.</source>
            <translation>Elles attendent qu’une réponse du serveur revienne.</translation>
        </message>
        <message numerus="yes">
            <source>You can take the stick out. %n change(s), {size}: written, read back, whole.</source>
            <translation>
                <numerusform>Vous pouvez retirer la clé. %n modification, {size} : écrite, relue, entière.</numerusform>
                <numerusform>Vous pouvez retirer la clé. %n modifications, {size} : écrites, relues, entières.</numerusform>
            </translation>
        </message>
        <message>
            <source>It opens with: {words}</source>
            <translation>Elle s’ouvre avec : {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in.</source>
            <translation>
                <numerusform>%n modification reçue.</numerusform>
                <numerusform>%n modifications reçues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was on it.</source>
            <translation>Rien de nouveau dessus.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) came in.</source>
            <translation>
                <numerusform>%n image reçue.</numerusform>
                <numerusform>%n images reçues.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub answered: what it names has arrived there.</source>
            <translation>Le serveur a répondu : ce qu’il nomme y est arrivé.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) with two values wait for a choice.</source>
            <translation>
                <numerusform>%n champ avec deux valeurs attend un choix.</numerusform>
                <numerusform>%n champs avec deux valeurs attendent un choix.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is for others of the team and stays closed.</source>
            <translation>Une partie est pour d’autres de l’équipe et reste fermée.</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) were not as their author signed them, and were left out.</source>
            <translation>
                <numerusform>%n paquet n’était pas tel que son auteur l’a signé, et a été laissé.</numerusform>
                <numerusform>%n paquets n’étaient pas tels que leur auteur les a signés, et ont été laissés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>J’ai regardé. Laissez-les entrer</translation>
        </message>
    </context>
    <context>
        <name>SupervisorPanel</name>
        <message>
            <source>Held back in the team</source>
            <translation>Mis de côté dans l’équipe</translation>
        </message>
        <message>
            <source>Look at the hub</source>
            <translation>Regarder le serveur</translation>
        </message>
        <message>
            <source>Laptops of the team</source>
            <translation>Ordinateurs de l’équipe</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Rien n’attend de décision.</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>reste de côté</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>et %n fiche de plus</numerusform>
                <numerusform>et %n fiches de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Measure the depth again</source>
            <translation>Mesurez encore la profondeur</translation>
        </message>
        <message>
            <source>Words to the author</source>
            <translation>Mots à l’auteur</translation>
        </message>
        <message>
            <source>Let it go to everybody</source>
            <translation>Le laisser aller à tous</translation>
        </message>
        <message>
            <source>Keep it back</source>
            <translation>Le garder de côté</translation>
        </message>
        <message>
            <source>last here {when}</source>
            <translation>ici pour la dernière fois {when}</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>this laptop</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Really take out</source>
            <translation>Vraiment retirer</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>Your team</source>
            <translation>Votre équipe</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Vous travaillez seul sur cet ordinateur. C’est bien ainsi.</translation>
        </message>
        <message>
            <source>Your part: {part}</source>
            <translation>Votre rôle : {part}</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Rejoindre une équipe</translation>
        </message>
        <message>
            <source>See your team</source>
            <translation>Voir votre équipe</translation>
        </message>
    </context>
    <context>
        <name>TeamView</name>
        <message>
            <source>Join a team</source>
            <translation>Rejoindre une équipe</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine. In a team your records are on the hub too.</source>
            <translation>Vous travaillez seul sur cet ordinateur. C’est bien ainsi. Dans une équipe, vos fiches sont aussi sur le serveur.</translation>
        </message>
        <message>
            <source>Paste it here</source>
            <translation>Collez-le ici</translation>
        </message>
        <message>
            <source>What the QR or the message of your team says; or type address and code below.</source>
            <translation>Ce que dit le QR ou le message de l’équipe ; ou tapez adresse et code dessous.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Your records come along under the same codes. The team sees them.</source>
            <translation>Vos fiches viennent avec, sous les mêmes codes. L’équipe les voit.</translation>
        </message>
        <message>
            <source>Names of people go only to those of the team who may see them.</source>
            <translation>Les noms de personnes vont seulement à ceux de l’équipe qui peuvent les voir.</translation>
        </message>
        <message>
            <source>A profile belongs to one team. For another team use another profile.</source>
            <translation>Un profil appartient à une équipe. Pour une autre équipe, prenez un autre profil.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>En route…</translation>
        </message>
        <message>
            <source>You belong to the team now. Your records go out with the next sync.</source>
            <translation>Vous êtes de l’équipe maintenant. Vos fiches partent avec le prochain échange.</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>Votre rôle</translation>
        </message>
        <message>
            <source>you may see them</source>
            <translation>vous pouvez les voir</translation>
        </message>
        <message>
            <source>you do not see them</source>
            <translation>vous ne les voyez pas</translation>
        </message>
        <message>
            <source>Names of people</source>
            <translation>Noms de personnes</translation>
        </message>
        <message>
            <source>{day}, renewed with each sync</source>
            <translation>{day}, renouvelé à chaque échange</translation>
        </message>
        <message>
            <source>This laptop may come until</source>
            <translation>Cet ordinateur peut venir jusqu’au</translation>
        </message>
        <message>
            <source>Who else writes</source>
            <translation>Qui d’autre écrit</translation>
        </message>
        <message>
            <source>Give your colleagues names. They stay on this laptop and go nowhere.</source>
            <translation>Donnez des noms à vos collègues. Ils restent sur cet ordinateur et ne vont nulle part.</translation>
        </message>
        <message>
            <source>Nobody else’s records are here yet.</source>
            <translation>Il n’y a pas encore de fiches d’autres ici.</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Collègue {sign}</translation>
        </message>
        <message>
            <source>Name here</source>
            <translation>Nom ici</translation>
        </message>
        <message>
            <source>Name of colleague {sign}</source>
            <translation>Nom du collègue {sign}</translation>
        </message>
        <message>
            <source>last wrote {when}</source>
            <translation>a écrit en dernier {when}</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>lit</translation>
        </message>
        <message>
            <source>works in the field</source>
            <translation>travaille au champ</translation>
        </message>
        <message>
            <source>supervises</source>
            <translation>supervise</translation>
        </message>
        <message>
            <source>checks records</source>
            <translation>vérifie les fiches</translation>
        </message>
        <message>
            <source>trains</source>
            <translation>forme</translation>
        </message>
        <message>
            <source>looks after the data</source>
            <translation>s’occupe des données</translation>
        </message>
        <message>
            <source>keeps the team</source>
            <translation>garde l’équipe</translation>
        </message>
        <message>
            <source>protects people’s data</source>
            <translation>protège les données des gens</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Clair, plein soleil ou sombre</translation>
        </message>
        <message>
            <source>Read this page aloud, or stop</source>
            <translation>Lire cette page à voix haute, ou arrêter</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Touches de cette page</translation>
        </message>
    </context>
    <context>
        <name>ValueCard</name>
        <message>
            <source>key {number}</source>
            <translation>touche {number}</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <source>on laptop {sign}</source>
            <translation>sur l’ordinateur {sign}</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Tapé</translation>
        </message>
        <message>
            <source>Came here</source>
            <translation>Venu ici</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>tout seul</translation>
        </message>
        <message numerus="yes">
            <source>with %n other record(s) at once</source>
            <translation>
                <numerusform>avec %n autre fiche d’un coup</numerusform>
                <numerusform>avec %n autres fiches d’un coup</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Had seen before</source>
            <translation>Avait vu avant</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>pas de valeur</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Gardé, avec les modifications de l’autre</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>un autre choix</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>L’effacer</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Garder la fiche</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Garder {value}</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>asked for</source>
            <translation>demandée</translation>
        </message>
        <message>
            <source>by the clock</source>
            <translation>par l’horloge</translation>
        </message>
        <message>
            <source>when the program was closed</source>
            <translation>à la fermeture du programme</translation>
        </message>
        <message>
            <source>before a sync</source>
            <translation>avant un échange</translation>
        </message>
        <message>
            <source>before an update of the program</source>
            <translation>avant une mise à jour du programme</translation>
        </message>
        <message>
            <source>before going back to a copy</source>
            <translation>avant de revenir à une copie</translation>
        </message>
        <message>
            <source>plots</source>
            <translation>parcelles</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>sachets</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>{kind}: {then} in the copy, {now} now</source>
            <translation>{kind} : {then} dans la copie, {now} maintenant</translation>
        </message>
        <message>
            <source>The copy is whole: every change in it was checked.</source>
            <translation>La copie est entière : chaque modification a été vérifiée.</translation>
        </message>
        <message>
            <source>It holds no plots and no samples.</source>
            <translation>Elle ne contient ni parcelles ni sachets.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s), all there.</source>
            <translation>
                <numerusform>%n photo, elle est là.</numerusform>
                <numerusform>%n photos, toutes sont là.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos: {here} of {named} are there.</source>
            <translation>Photos : {here} sur {named} sont là.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) come from the hub with the next sync.</source>
            <translation>
                <numerusform>%n photo viendra du serveur au prochain échange.</numerusform>
                <numerusform>%n photos viendront du serveur au prochain échange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had not been sent to a hub: only another copy has them.</source>
            <translation>
                <numerusform>%n photo n’avait pas été envoyée à un serveur : seule une autre copie l’a.</numerusform>
                <numerusform>%n photos n’avaient pas été envoyées à un serveur : seule une autre copie les a.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room, then go back to this copy once more.</source>
            <translation>Le disque est plein. Faites de la place, puis revenez encore une fois à cette copie.</translation>
        </message>
        <message>
            <source>Your records are as they were in the copy.</source>
            <translation>Vos fiches sont comme elles étaient dans la copie.</translation>
        </message>
        <message>
            <source>What was here before is kept as the newest copy in the list.</source>
            <translation>Ce qui était là avant est gardé : c’est la copie la plus récente de la liste.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>Open: {page}</source>
            <translation>Ouvrir : {page}</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <source>Colours for bright sun</source>
            <translation>Couleurs pour le plein soleil</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Touches de cette page</translation>
        </message>
        <message>
            <source>Pages of the rail</source>
            <translation>Pages de la barre</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Choisir une parcelle</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Back one level</source>
            <translation>Remonter d’un niveau</translation>
        </message>
        <message>
            <source>Read aloud, or stop</source>
            <translation>Lire à voix haute, ou arrêter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Clair, plein soleil ou sombre</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Pratiques</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchro</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Sync</source>
            <comment>short, under the icon</comment>
            <translation>Synchro</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcelle</numerusform>
                <numerusform>%n parcelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n sachet</numerusform>
                <numerusform>%n sachets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) by name</source>
            <translation>
                <numerusform>%n personne nommée</numerusform>
                <numerusform>%n personnes nommées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Page de secours</translation>
        </message>
        <message>
            <source>With this code your records can be opened when the passphrase is forgotten or the laptop is broken. Whoever has this page and a copy of your records can read them. Keep it like money, away from the laptop.</source>
            <translation>Avec ce code, vos fiches s’ouvrent quand la phrase de passe est oubliée ou l’ordinateur cassé. Qui a cette page et une copie de vos fiches peut les lire. Gardez-la comme de l’argent, loin de l’ordinateur.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Comment s’en servir</translation>
        </message>
        <message>
            <source>Start 4 per 1000 Desktop. On a new laptop choose “Bring back a backup” first.</source>
            <translation>Démarrez 4 per 1000 Desktop. Sur un nouvel ordinateur, choisissez d’abord « Ramener une sauvegarde ».</translation>
        </message>
        <message>
            <source>Choose “I have the recovery page”.</source>
            <translation>Choisissez « J’ai la page de secours ».</translation>
        </message>
        <message>
            <source>Type the six groups. A scanner for squares may type them for you.</source>
            <translation>Tapez les six groupes. Un lecteur de carrés peut les taper pour vous.</translation>
        </message>
        <message>
            <source>Choose a new passphrase. Then print a new page and burn this one.</source>
            <translation>Choisissez une nouvelle phrase de passe. Puis imprimez une nouvelle page et brûlez celle-ci.</translation>
        </message>
        <message>
            <source>Do not photograph this page and do not send it.</source>
            <translation>Ne photographiez pas cette page et ne l’envoyez pas.</translation>
        </message>
        <message>
            <source>A newer page makes this one worthless.</source>
            <translation>Une page plus récente rend celle-ci sans valeur.</translation>
        </message>
        <message>
            <source>Without passphrase and without this page nobody can open your records. Not us either.</source>
            <translation>Sans phrase de passe et sans cette page, personne ne peut ouvrir vos fiches. Nous non plus.</translation>
        </message>
        <message>
            <source>If the laptop is lost or stolen</source>
            <translation>Si l’ordinateur est perdu ou volé</translation>
        </message>
        <message>
            <source>On it when this page was made</source>
            <translation>Dessus quand cette page a été faite</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>none: you work alone</source>
            <translation>aucune : vous travaillez seul</translation>
        </message>
        <message>
            <source>Sign of this laptop</source>
            <translation>Signe de cet ordinateur</translation>
        </message>
        <message>
            <source>Its records are locked with your passphrase. Who found it cannot read them without it.</source>
            <translation>Ses fiches sont fermées par votre phrase de passe. Qui l’a trouvé ne peut pas les lire sans elle.</translation>
        </message>
        <message>
            <source>Its records open with the login of the computer. Who can log in can read them.</source>
            <translation>Ses fiches s’ouvrent avec la session de l’ordinateur. Qui peut l’ouvrir peut les lire.</translation>
        </message>
        <message>
            <source>Call your team the same day: whoever looks after the hub can stop this laptop by its sign.</source>
            <translation>Appelez votre équipe le jour même : qui garde le serveur peut arrêter cet ordinateur par son signe.</translation>
        </message>
        <message>
            <source>No hub knows it, so nothing more can be fetched with it.</source>
            <translation>Aucun serveur ne le connaît, donc rien de plus ne peut être pris avec.</translation>
        </message>
        <message>
            <source>On a new laptop bring back the newest copy, from your stick or from the team.</source>
            <translation>Sur un nouvel ordinateur, ramenez la copie la plus récente, de votre clé ou de l’équipe.</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Extension agent</source>
            <translation>Agent de terrain</translation>
        </message>
        <message>
            <source>I visit farmers and take soil samples.</source>
            <translation>Je visite les agriculteurs et je prélève des sols.</translation>
        </message>
        <message>
            <source>Farmer group</source>
            <translation>Groupe d’agriculteurs</translation>
        </message>
        <message>
            <source>We look at practices together.</source>
            <translation>Nous regardons les pratiques ensemble.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formateur, formatrice</translation>
        </message>
        <message>
            <source>I teach groups and plan sessions.</source>
            <translation>Je forme des groupes et je prépare les séances.</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>I look after a team and its figures.</source>
            <translation>Je suis une équipe et ses chiffres.</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Did you mean {word}?</source>
            <translation>Vouliez-vous dire {word} ?</translation>
        </message>
    </context>
</TS>
