<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AskStrip</name>
        <message>
            <source>It is right</source>
            <translation>C'est juste</translation>
        </message>
        <message>
            <source>Type again</source>
            <translation>Saisir à nouveau</translation>
        </message>
    </context>
    <context>
        <name>EditCard</name>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Nous avons gardé ce que vous tapiez.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Change the site</source>
            <translation>Modifier le site</translation>
        </message>
        <message>
            <source>Change the plot</source>
            <translation>Modifier la parcelle</translation>
        </message>
        <message>
            <source>Change the campaign</source>
            <translation>Modifier la campagne</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Garder les changements</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>Nouveau site</translation>
        </message>
        <message>
            <source>Add the site</source>
            <translation>Ajouter le site</translation>
        </message>
        <message>
            <source>New plot</source>
            <translation>Nouvelle parcelle</translation>
        </message>
        <message>
            <source>Add the plot</source>
            <translation>Ajouter la parcelle</translation>
        </message>
        <message>
            <source>New sampling campaign</source>
            <translation>Nouvelle campagne de prélèvement</translation>
        </message>
        <message>
            <source>Add the campaign</source>
            <translation>Ajouter la campagne</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>One after the other, for example 0-10, 10-30, 30-50</source>
            <translation>L'une après l'autre, par exemple 0-10, 10-30, 30-50</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>A place you visit. Type its name.</source>
            <translation>Un lieu que vous visitez. Saisissez son nom.</translation>
        </message>
        <message>
            <source>A code, not a name. It keeps people private.</source>
            <translation>Un code, pas un nom. Il protège les personnes.</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Gérée par</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Il faut un nom.</translation>
        </message>
        <message>
            <source>It needs a site.</source>
            <translation>Il faut un site.</translation>
        </message>
    </context>
    <context>
        <name>EraseCard</name>
        <message>
            <source>The person asked for it</source>
            <translation>La personne l’a demandé</translation>
        </message>
        <message>
            <source>The person took back their consent</source>
            <translation>La personne a retiré son accord</translation>
        </message>
        <message>
            <source>A court or an authority ordered it</source>
            <translation>Un tribunal ou une autorité l’a ordonné</translation>
        </message>
        <message>
            <source>It should never have been written here</source>
            <translation>Cela n’aurait jamais dû être écrit ici</translation>
        </message>
        <message>
            <source>The time for keeping it is over</source>
            <translation>La durée de conservation est écoulée</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Effacer pour toujours</translation>
        </message>
        <message>
            <source>Everything in this record</source>
            <translation>Tout ce que contient cette fiche</translation>
        </message>
        <message>
            <source>What is to go?</source>
            <translation>Que faut-il effacer ?</translation>
        </message>
        <message>
            <source>It goes from every laptop of the team, from the hub and from its photos, with all that was written there before. Nobody can bring it back, you neither. That something was erased stays in the history.</source>
            <translation>Cela disparaît de tous les ordinateurs de l’équipe, du hub et de ses photos, avec tout ce qui y était écrit avant. Personne ne peut le faire revenir, vous non plus. L’historique garde seulement que quelque chose a été effacé.</translation>
        </message>
        <message>
            <source>Copies of the records that were made before still hold it; they go after 90 days at most.</source>
            <translation>Les copies faites avant le contiennent encore ; elles disparaissent après 90 jours au plus.</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Choisissez une raison</translation>
        </message>
        <message>
            <source>Why? No names, only the reason.</source>
            <translation>Pourquoi ? Pas de noms, seulement la raison.</translation>
        </message>
        <message>
            <source>To be sure, type {code}</source>
            <translation>Pour être sûr, tapez {code}</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>effacer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <translation>
                <numerusform>et %n valeur de plus</numerusform>
                <numerusform>et %n valeurs de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>The mark that this record was checked goes too; a verifier can set it again.</source>
            <translation>La marque que cette fiche a été vérifiée disparaît aussi ; un vérificateur peut la remettre.</translation>
        </message>
        <message>
            <source>Erased. The others erase it with their next sync.</source>
            <translation>Effacé. Les autres l’effacent à leur prochaine synchronisation.</translation>
        </message>
    </context>
    <context>
        <name>EraseOffer</name>
        <message>
            <source>Erase for ever…</source>
            <translation>Effacer pour toujours…</translation>
        </message>
    </context>
    <context>
        <name>FieldPage</name>
        <message>
            <source>Field</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Ajouter un site</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Ajouter une parcelle</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Sites and plots</source>
            <translation>Sites et parcelles</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>opens the bags of the plot</source>
            <translation>ouvre les sachets de la parcelle</translation>
        </message>
        <message>
            <source>new plot</source>
            <translation>nouvelle parcelle</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change the plot or site</source>
            <translation>modifier la parcelle ou le site</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>delete the plot or site</source>
            <translation>supprimer la parcelle ou le site</translation>
        </message>
        <message>
            <source>A plot is one field with one manager. Its bags and its carbon stand here.</source>
            <translation>Une parcelle est un champ tenu par une personne. Ses sachets et son carbone s'affichent ici.</translation>
        </message>
        <message>
            <source>Show me with the demo project</source>
            <translation>Montrer avec le projet de démonstration</translation>
        </message>
        <message>
            <source>No plots yet</source>
            <translation>Pas encore de parcelle</translation>
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation>Campagne {year}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} est enlevé.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Sand</source>
            <translation>Sable</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation>Sable limoneux</translation>
        </message>
        <message>
            <source>Sandy loam</source>
            <translation>Limon sableux</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Limon</translation>
        </message>
        <message>
            <source>Silt loam</source>
            <translation>Limon fin</translation>
        </message>
        <message>
            <source>Silt</source>
            <translation>Limon très fin</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Limon argilo-sableux</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Limon argileux</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Limon argileux fin</translation>
        </message>
        <message>
            <source>Sandy clay</source>
            <translation>Argile sableuse</translation>
        </message>
        <message>
            <source>Silty clay</source>
            <translation>Argile limoneuse</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <source>Cropland</source>
            <translation>Cultures</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Prairie</translation>
        </message>
        <message>
            <source>Trees with crops</source>
            <translation>Arbres avec cultures</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Forêt</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Zone humide</translation>
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation>Cultures et pâturage</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Rien n'est encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>F1 for all</source>
            <translation>F1 pour toutes</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>next cell, then next bag</source>
            <translation>case suivante, puis sachet suivant</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>comme le sachet d'au-dessus</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>nouveau sachet</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>undo, also after a restart</source>
            <translation>annuler, même après un redémarrage</translation>
        </message>
    </context>
    <context>
        <name>OneByOne</name>
        <message>
            <source>Bag before</source>
            <translation>Sachet précédent</translation>
        </message>
        <message>
            <source>Next bag</source>
            <translation>Sachet suivant</translation>
        </message>
        <message>
            <source>Who wrote what when</source>
            <translation>Qui a écrit quoi, et quand</translation>
        </message>
        <message>
            <source>Bag {bag} · point {point} · {layer}</source>
            <translation>Sachet {bag} · point {point} · {layer}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Someone of the team</source>
            <translation>Quelqu'un de l'équipe</translation>
        </message>
        <message>
            <source>{who}, {day} at {time}</source>
            <translation>{who}, le {day} à {time}</translation>
        </message>
    </context>
    <context>
        <name>PlaceModel</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcelle</numerusform>
                <numerusform>%n parcelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Other plots</source>
            <translation>Autres parcelles</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>pas encore de sachet</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} sur %n sachet</numerusform>
                <numerusform>{done} sur %n sachets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Change {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Saisir des sachets</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nouvelle campagne</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>known, not shown</source>
            <translation>connu, non affiché</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Gérée par</translation>
        </message>
        <message>
            <source>Bags in all</source>
            <translation>Sachets en tout</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campagnes de prélèvement</translation>
        </message>
        <message>
            <source>None yet. A campaign is one round of taking soil, with the same layers everywhere.</source>
            <translation>Aucune encore. Une campagne est une tournée de prélèvement, avec les mêmes couches partout.</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) without a campaign</source>
            <translation>
                <numerusform>%n sachet sans campagne</numerusform>
                <numerusform>%n sachets sans campagne</numerusform>
            </translation>
        </message>
        <message>
            <source>newest</source>
            <translation>la plus récente</translation>
        </message>
        <message>
            <source>Bags filled</source>
            <translation>Sachets remplis</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>pas encore de sachet</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} sur %n sachet</numerusform>
                <numerusform>{done} sur %n sachets</numerusform>
            </translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sachets</translation>
        </message>
        <message>
            <source>Bags of {name}</source>
            <translation>Sachets de {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>layers {layers}</source>
            <translation>couches {layers}</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>pas encore mesuré</translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, mean of %n point(s)</source>
            <translation>
                <numerusform>0 à 30 cm, %n point</numerusform>
                <numerusform>0 à 30 cm, moyenne de %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, {some} of %n point(s)</source>
            <translation>
                <numerusform>0 à 30 cm, {some} point sur %n</numerusform>
                <numerusform>0 à 30 cm, {some} points sur %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>Carbon at point {point}</source>
            <translation>Carbone au point {point}</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Pas encore mesuré</translation>
        </message>
        <message>
            <source>in the soil from 0 to 30 cm</source>
            <translation>dans le sol de 0 à 30 cm</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Bags filled</source>
            <translation>Sachets remplis</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} sur %n sachet</numerusform>
                <numerusform>{done} sur %n sachets</numerusform>
            </translation>
        </message>
        <message>
            <source>No bags yet</source>
            <translation>Pas encore de sachet</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) with a lab result</source>
            <translation>
                <numerusform>%n sachet avec un résultat du labo</numerusform>
                <numerusform>%n sachets avec un résultat du labo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SamplesModel</name>
        <message>
            <source>two values</source>
            <translation>deux valeurs</translation>
        </message>
        <message>
            <source>to fix</source>
            <translation>à corriger</translation>
        </message>
        <message>
            <source>odd value</source>
            <translation>valeur inhabituelle</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>to fill</source>
            <translation>à remplir</translation>
        </message>
        <message>
            <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
            <translation>Ligne {row}, point {point}, sachet {bag}, couche {top} à {bottom}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Sachet</translation>
        </message>
        <message>
            <source>Layer
cm</source>
            <translation>Couche
cm</translation>
        </message>
        <message>
            <source>Wet mass
g</source>
            <translation>M. humide
g</translation>
        </message>
        <message>
            <source>Stones
%</source>
            <translation>Cailloux
%</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Texture</translation>
        </message>
        <message>
            <source>Carbon
%</source>
            <translation>Carb.
%</translation>
        </message>
        <message>
            <source>Soil weight
g/cm³</source>
            <translation>Masse sol
g/cm³</translation>
        </message>
        <message>
            <source>Stock
t C/ha</source>
            <translation>Stock
t C/ha</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Une par une</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Photos of the bag (F7)</source>
            <translation>Photos du sachet (F7)</translation>
        </message>
        <message>
            <source>Add point</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>New bag</source>
            <translation>Nouveau sachet</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sachets</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>Samples of {plot}</source>
            <translation>Sachets de {plot}</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Nous avons gardé ce que vous tapiez.</translation>
        </message>
        <message>
            <source>No bags yet. Start with the first one: it gets a code for its label.</source>
            <translation>Pas encore de sachet. Commencez par le premier : il reçoit un code pour son étiquette.</translation>
        </message>
        <message>
            <source>Choose a plot first. Its bags show here.</source>
            <translation>Choisissez d'abord une parcelle. Ses sachets s'affichent ici.</translation>
        </message>
        <message>
            <source>Go to the plots</source>
            <translation>Voir les parcelles</translation>
        </message>
        <message>
            <source>Bag {code} is taken away.</source>
            <translation>Le sachet {code} est retiré.</translation>
        </message>
        <message>
            <source>Photos of bag {code}</source>
            <translation>Photos du sachet {code}</translation>
        </message>
    </context>
    <context>
        <name>SamplesWords</name>
        <message>
            <source>Bag</source>
            <translation>Sachet</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Masse humide</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Cailloux</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Texture</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbone du sol</translation>
        </message>
        <message>
            <source>Carbon measured by</source>
            <translation>Carbone mesuré par</translation>
        </message>
        <message>
            <source>Weight of the soil</source>
            <translation>Masse du sol</translation>
        </message>
        <message>
            <source>Soil weighed</source>
            <translation>Sol pesé</translation>
        </message>
        <message>
            <source>pH in water</source>
            <translation>pH dans l'eau</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Code at the lab</source>
            <translation>Code au labo</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Mesuré le</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Prélevé par</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Fine soil in the whole ring</source>
            <translation>Terre fine dans tout le cylindre</translation>
        </message>
        <message>
            <source>Fine soil, without the room of stones</source>
            <translation>Terre fine, sans la place des cailloux</translation>
        </message>
        <message>
            <source>All soil with its stones</source>
            <translation>Tout le sol avec ses cailloux</translation>
        </message>
        <message>
            <source>Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.</source>
            <translation>Sachet {bag} : une couche finit plus bas qu’elle ne commence. Saisissez-la ainsi : 0-10.</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} cannot be {value}. It is kept as typed.</source>
            <translation>Sachet {bag} : {thing} ne peut pas être {value}. La saisie est gardée telle quelle.</translation>
        </message>
        <message>
            <source>Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?</source>
            <translation>Le sachet {bag} pèse {value} ; les autres sachets de {layer} pèsent ici {least} à {most}. Juste, ou à saisir à nouveau ?</translation>
        </message>
        <message>
            <source>Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.</source>
            <translation>Sachet {bag} : le jour {value} est encore à venir. Juste ? Gardez-le, ou saisissez à nouveau.</translation>
        </message>
        <message>
            <source>Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?</source>
            <translation>Sachet {bag} : {value} ne va pas avec autant de carbone ; d'habitude {least} à {most}. Juste ?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is up to {most}. Right?</source>
            <translation>Sachet {bag} : {thing} {value} ; d'habitude jusqu'à {most}. Juste ?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again.</source>
            <translation>Sachet {bag} : {thing} {value} ; d'habitude {least} à {most}. Juste ? Gardez, ou saisissez à nouveau.</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>erased for ever</source>
            <translation>effacé pour toujours</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>vidé</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>next cell to fill, then the next bag</source>
            <translation>case à remplir suivante, puis le sachet suivant</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>comme le sachet d'au-dessus</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>fill down to the end of the point</source>
            <translation>remplir vers le bas jusqu'à la fin du point</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>nouveau sachet</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change what is in the cell</source>
            <translation>modifier la case</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>empty the cell</source>
            <translation>vider la case</translation>
        </message>
        <message>
            <source>Ctrl+Del</source>
            <translation>Ctrl+Suppr</translation>
        </message>
        <message>
            <source>delete the bag</source>
            <translation>supprimer le sachet</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Ctrl+V</translation>
        </message>
        <message>
            <source>paste a block from a spreadsheet</source>
            <translation>coller un bloc d'un tableur</translation>
        </message>
        <message>
            <source>photos of the bag</source>
            <translation>photos du sachet</translation>
        </message>
        <message>
            <source>next odd value</source>
            <translation>valeur inhabituelle suivante</translation>
        </message>
    </context>
</TS>
