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
