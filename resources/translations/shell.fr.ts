<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Again</source>
            <translation>Recommencer</translation>
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
            <source>You can change this later. It only changes what comes first.</source>
            <translation>Vous pourrez le changer plus tard. Cela change seulement ce qui vient en premier.</translation>
        </message>
        <message>
            <source>Who uses this laptop?</source>
            <translation>Qui utilise cet ordinateur ?</translation>
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
            <source>Back</source>
            <translation>Retour</translation>
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
        <name>KeysPanel</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Next setting</source>
            <translation>Réglage suivant</translation>
        </message>
        <message>
            <source>Type to find a setting</source>
            <translation>Trouver un réglage</translation>
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation>Rien trouvé. Essayez un autre mot.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>language interface words</source>
            <translation>langue interface mots</translation>
        </message>
        <message>
            <source>look theme light dark sun text size colours</source>
            <translation>apparence thème clair sombre soleil texte taille couleurs</translation>
        </message>
        <message>
            <source>profile role country district folder</source>
            <translation>profil rôle pays district dossier</translation>
        </message>
        <message>
            <source>sync hub address team</source>
            <translation>synchronisation serveur adresse équipe</translation>
        </message>
        <message>
            <source>about version licence check installation</source>
            <translation>à propos version licence vérifier installation</translation>
        </message>
        <message>
            <source>As this computer says</source>
            <translation>Comme cet ordinateur</translation>
        </message>
        <message>
            <source>Every word changes at once. What you typed stays as it is.</source>
            <translation>Tous les mots changent aussitôt. Ce que vous avez tapé reste tel quel.</translation>
        </message>
        <message>
            <source>Words of the program</source>
            <translation>Mots du programme</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Plein soleil</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Sunlight: black on white with thick lines, for work outdoors.</source>
            <translation>Plein soleil : noir sur blanc, traits épais, pour le travail dehors.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>It only changes what comes first. Nothing is hidden.</source>
            <translation>Cela change seulement ce qui vient en premier. Rien n’est caché.</translation>
        </message>
        <message>
            <source>Who uses this laptop</source>
            <translation>Qui utilise cet ordinateur</translation>
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
            <source>Folder of your records</source>
            <translation>Dossier de vos fiches</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
            <translation>Votre équipe vous donne cette adresse. Vide : vous travaillez seul sur cet ordinateur. C’est très bien ainsi.</translation>
        </message>
        <message>
            <source>Address of the team’s hub</source>
            <translation>Adresse du serveur d’équipe</translation>
        </message>
        <message>
            <source>4 per 1000 Desktop, version {number}</source>
            <translation>4 pour 1000 Desktop, version {number}</translation>
        </message>
        <message>
            <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
            <translation>Le programme est libre sous licence Apache 2.0, ses textes et images sous CC BY 4.0. Il est construit avec Qt (LGPL 3). Caractères : Inter et Noto (OFL). Icônes : Phosphor (MIT).</translation>
        </message>
        <message>
            <source>Check this installation</source>
            <translation>Vérifier cette installation</translation>
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
            <source>Keys of this page</source>
            <translation>Touches de cette page</translation>
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
            <translation>Synchronisation</translation>
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
</TS>
