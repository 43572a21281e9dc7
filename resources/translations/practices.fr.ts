<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CardModel</name>
        <message>
            <source>{name}. Cost: {cost}. Labour: {labour}. {figure}</source>
            <translation>{name}. Coût : {cost}. Travail : {labour}. {figure}</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Compare none</source>
            <translation>Rien comparer</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n tool(s)</source>
            <translation>
                <numerusform>Comparer %n outil</numerusform>
                <numerusform>Comparer %n outils</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRegions</name>
        <message>
            <source>Worldwide</source>
            <translation>Monde entier</translation>
        </message>
        <message>
            <source>By climate</source>
            <translation>Selon le climat</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTable</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>Depth, cm</source>
            <translation>Profondeur, cm</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Loss avoided</source>
            <translation>Perte évitée</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbone du sol</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Récolte</translation>
        </message>
        <message>
            <source>Other gases</source>
            <translation>Autres gaz</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mélangé</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>topsoil</source>
            <translation>sol de surface</translation>
        </message>
        <message>
            <source>topsoil, mixed</source>
            <translation>sol de surface, mélangé</translation>
        </message>
        <message>
            <source>topsoil, varies</source>
            <translation>sol de surface, variable</translation>
        </message>
        <message>
            <source>weighted by depth</source>
            <translation>pondéré par la profondeur</translation>
        </message>
        <message>
            <source>whole soil</source>
            <translation>tout le sol</translation>
        </message>
        <message>
            <source>soil and plants</source>
            <translation>sol et plantes</translation>
        </message>
        <message>
            <source>sediment</source>
            <translation>sédiment</translation>
        </message>
        <message>
            <source>long trials</source>
            <translation>essais longs</translation>
        </message>
        <message>
            <source>old terraces</source>
            <translation>vieilles terrasses</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTableCard</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Every row of the library, with its source.</source>
            <translation>Chaque ligne de la bibliothèque, avec sa source.</translation>
        </message>
    </context>
    <context>
        <name>FacetFinder</name>
        <message>
            <source>Type a name</source>
            <translation>Tapez un nom</translation>
        </message>
        <message>
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>FitCard</name>
        <message>
            <source>Does it fit?</source>
            <translation>Est-ce que cela convient ?</translation>
        </message>
        <message>
            <source>Looking at the plot …</source>
            <translation>Regarde la parcelle…</translation>
        </message>
        <message>
            <source>Does it fit {plot}?</source>
            <translation>Est-ce que cela convient à {plot} ?</translation>
        </message>
        <message>
            <source>Choose a plot to see if it fits.</source>
            <translation>Choisissez une parcelle pour voir si cela convient.</translation>
        </message>
        <message>
            <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
            <translation>Ajoutez une parcelle pour voir si cela convient. Il faut son nom et son usage, rien de plus.</translation>
        </message>
        <message>
            <source>Choose a plot (F4)</source>
            <translation>Choisir une parcelle (F4)</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Ajouter une parcelle</translation>
        </message>
        <message>
            <source>Not checked: {things}.</source>
            <translation>Non vérifié : {things}.</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Ajouter au plan de la parcelle</translation>
        </message>
        <message>
            <source>Tell what you see on this plot</source>
            <translation>Dites ce que vous voyez sur cette parcelle</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>Fits</source>
            <translation>Convient</translation>
        </message>
        <message>
            <source>Fits with care</source>
            <translation>Avec précaution</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Ne convient pas</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>It is known from your climate: {climates}.</source>
            <translation>Elle est connue sous votre climat : {climates}.</translation>
        </message>
        <message>
            <source>It is known from a neighbouring climate, not from yours: try small.</source>
            <translation>Elle est connue sous un climat voisin, pas sous le vôtre : essayez en petit.</translation>
        </message>
        <message>
            <source>It is not known from your climate: {climates}.</source>
            <translation>Elle n’est pas connue sous votre climat : {climates}.</translation>
        </message>
        <message>
            <source>It is made for this use of the land: {land_use}.</source>
            <translation>Elle est faite pour cet usage de la terre : {land_use}.</translation>
        </message>
        <message>
            <source>It is made for another use of the land: {made_for}.</source>
            <translation>Elle est faite pour un autre usage de la terre : {made_for}.</translation>
        </message>
        <message>
            <source>It helps against a trouble of this soil: {problem}.</source>
            <translation>Elle aide contre un souci de ce sol : {problem}.</translation>
        </message>
        <message>
            <source>It helps against troubles of this soil: {problems}.</source>
            <translation>Elle aide contre des soucis de ce sol : {problems}.</translation>
        </message>
        <message>
            <source>It is good for this kind of soil: {soil}.</source>
            <translation>Elle va bien à ce type de sol : {soil}.</translation>
        </message>
        <message>
            <source>It helps against none of the troubles you see here.</source>
            <translation>Elle n’aide contre aucun des soucis vus ici.</translation>
        </message>
        <message>
            <source>It is only for a trouble that nobody saw here: {only_for}.</source>
            <translation>Elle sert seulement à un souci que personne n’a vu ici : {only_for}.</translation>
        </message>
        <message>
            <source>Peat must stay wet. Dried peat is lost.</source>
            <translation>La tourbe doit rester mouillée. Sèche, elle est perdue.</translation>
        </message>
        <message>
            <source>On peat only where the water stays as it is.</source>
            <translation>Sur tourbe, seulement si l’eau reste comme elle est.</translation>
        </message>
        <message>
            <source>It holds water where water already stands.</source>
            <translation>Elle retient l’eau là où l’eau stagne déjà.</translation>
        </message>
        <message>
            <source>It drinks water where the soil dries out.</source>
            <translation>Elle boit de l’eau là où le sol sèche.</translation>
        </message>
        <message>
            <source>It digs deep, and the soil here is shallow.</source>
            <translation>Elle creuse profond, et le sol est mince ici.</translation>
        </message>
        <message>
            <source>Its walls do not stand well in sand.</source>
            <translation>Ses parois tiennent mal dans le sable.</translation>
        </message>
        <message>
            <source>Watering brings salt up where it cannot drain.</source>
            <translation>Arroser fait monter le sel là où l’eau ne s’en va pas.</translation>
        </message>
        <message>
            <source>Over the years it makes a sour soil more sour.</source>
            <translation>Au fil des ans, elle acidifie encore un sol acide.</translation>
        </message>
        <message>
            <source>The slope suits it: {slope_pct}.</source>
            <translation>La pente lui va : {slope_pct}.</translation>
        </message>
        <message>
            <source>It holds the soil on a slope of {slope_pct}.</source>
            <translation>Elle tient le sol sur une pente de {slope_pct}.</translation>
        </message>
        <message>
            <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
            <translation>Le terrain est trop raide : {slope_pct}, au plus {max_pct}.</translation>
        </message>
        <message>
            <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
            <translation>Le terrain est trop plat pour en avoir besoin : {slope_pct}, à partir de {min_pct}.</translation>
        </message>
        <message>
            <source>At {slope_pct} something has to hold the soil first.</source>
            <translation>À {slope_pct}, quelque chose doit d’abord tenir le sol.</translation>
        </message>
        <message>
            <source>The rain suits it: {rainfall_mm} a year.</source>
            <translation>La pluie lui va : {rainfall_mm} par an.</translation>
        </message>
        <message>
            <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
            <translation>Elle veut plus de pluie : {rainfall_mm} ici, {min_mm} et plus va mieux.</translation>
        </message>
        <message>
            <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
            <translation>Elle est pour des terres plus sèches : {rainfall_mm} ici, jusqu’à {max_mm} va mieux.</translation>
        </message>
        <message>
            <source>You have enough for it: {mean}.</source>
            <translation>Vous en avez assez : {mean}.</translation>
        </message>
        <message>
            <source>It asks for more than there is: {mean}.</source>
            <translation>Elle demande plus qu’il n’y a : {mean}.</translation>
        </message>
        <message>
            <source>What it needs is there: {mean}.</source>
            <translation>Ce qu’il lui faut est là : {mean}.</translation>
        </message>
        <message>
            <source>It cannot be done without: {mean}.</source>
            <translation>Impossible sans : {mean}.</translation>
        </message>
        <message>
            <source>It gives little without: {mean}.</source>
            <translation>Elle donne peu sans : {mean}.</translation>
        </message>
        <message>
            <source>troubles of the soil</source>
            <translation>soucis du sol</translation>
        </message>
        <message>
            <source>climate</source>
            <translation>climat</translation>
        </message>
        <message>
            <source>use of the land</source>
            <translation>usage de la terre</translation>
        </message>
        <message>
            <source>kind of soil</source>
            <translation>type de sol</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>pente</translation>
        </message>
        <message>
            <source>rain</source>
            <translation>pluie</translation>
        </message>
        <message>
            <source>money at hand</source>
            <translation>argent disponible</translation>
        </message>
        <message>
            <source>hands to work</source>
            <translation>bras pour le travail</translation>
        </message>
        <message>
            <source>water to irrigate with</source>
            <translation>eau pour irriguer</translation>
        </message>
        <message>
            <source>manure or compost</source>
            <translation>fumier ou compost</translation>
        </message>
        <message>
            <source>straw that may stay</source>
            <translation>paille qui peut rester</translation>
        </message>
        <message>
            <source>animals</source>
            <translation>animaux</translation>
        </message>
        <message>
            <source>rights to the land</source>
            <translation>droits sur la terre</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>prix</translation>
        </message>
        <message>
            <source>what people want</source>
            <translation>ce que les gens veulent</translation>
        </message>
        <message>
            <source>height above the sea</source>
            <translation>altitude</translation>
        </message>
        <message>
            <source>whether the waste is clean</source>
            <translation>si les déchets sont propres</translation>
        </message>
        <message>
            <source>a cold place for what is bought</source>
            <translation>un endroit frais pour ce qu’on achète</translation>
        </message>
        <message>
            <source>a biogas plant nearby</source>
            <translation>une installation de biogaz proche</translation>
        </message>
        <message>
            <source>where water can drain to</source>
            <translation>où l’eau peut partir</translation>
        </message>
        <message>
            <source>what is left to burn or char</source>
            <translation>ce qui reste à brûler ou charbonner</translation>
        </message>
        <message>
            <source>danger of fire</source>
            <translation>danger de feu</translation>
        </message>
        <message>
            <source>whether animals graze freely</source>
            <translation>si les animaux pâturent librement</translation>
        </message>
        <message>
            <source>how deep the hard layer lies</source>
            <translation>profondeur de la couche dure</translation>
        </message>
        <message>
            <source>hedges to cut from</source>
            <translation>haies où couper</translation>
        </message>
        <message>
            <source>agreement with herders</source>
            <translation>accord avec les bergers</translation>
        </message>
        <message>
            <source>what the law allows</source>
            <translation>ce que la loi permet</translation>
        </message>
        <message>
            <source>lime within reach</source>
            <translation>chaux à portée</translation>
        </message>
        <message>
            <source>a market for the harvest</source>
            <translation>un marché pour la récolte</translation>
        </message>
        <message>
            <source>whether old grassland is spared</source>
            <translation>si les vieilles prairies sont épargnées</translation>
        </message>
        <message>
            <source>agreement with neighbours</source>
            <translation>accord avec les voisins</translation>
        </message>
        <message>
            <source>whether it is a rice field with bunds</source>
            <translation>si c’est une rizière à diguettes</translation>
        </message>
        <message>
            <source>how sour the soil is</source>
            <translation>acidité du sol</translation>
        </message>
        <message>
            <source>a ripper within reach</source>
            <translation>un ripper à portée</translation>
        </message>
        <message>
            <source>rock under the soil</source>
            <translation>roche sous le sol</translation>
        </message>
        <message>
            <source>salt in soil and water</source>
            <translation>sel dans le sol et l’eau</translation>
        </message>
        <message>
            <source>seed or young plants within reach</source>
            <translation>semences ou plants à portée</translation>
        </message>
        <message>
            <source>silt in the water</source>
            <translation>limon dans l’eau</translation>
        </message>
        <message>
            <source>sodium in the soil</source>
            <translation>sodium dans le sol</translation>
        </message>
        <message>
            <source>a test of the soil</source>
            <translation>une analyse du sol</translation>
        </message>
        <message>
            <source>stones within reach</source>
            <translation>pierres à portée</translation>
        </message>
        <message>
            <source>living stumps in the field</source>
            <translation>souches vivantes dans le champ</translation>
        </message>
        <message>
            <source>termites</source>
            <translation>termites</translation>
        </message>
        <message>
            <source>tides</source>
            <translation>marées</translation>
        </message>
        <message>
            <source>quality of the water</source>
            <translation>qualité de l’eau</translation>
        </message>
        <message>
            <source>work on the whole slope</source>
            <translation>travail sur toute la pente</translation>
        </message>
        <message>
            <source>weeds that are hard to kill</source>
            <translation>herbes difficiles à tuer</translation>
        </message>
        <message>
            <source>sandy</source>
            <translation>sableux</translation>
        </message>
        <message>
            <source>loamy</source>
            <translation>limoneux</translation>
        </message>
        <message>
            <source>clayey</source>
            <translation>argileux</translation>
        </message>
        <message>
            <source>peat</source>
            <translation>tourbe</translation>
        </message>
    </context>
    <context>
        <name>LibraryFigures</name>
        <message>
            <source>No sound figure</source>
            <translation>Pas de chiffre sûr</translation>
        </message>
        <message>
            <source>{value} in all</source>
            <translation>{value} en tout</translation>
        </message>
        <message>
            <source>May rise or fall</source>
            <translation>Peut monter ou baisser</translation>
        </message>
        <message>
            <source>{where}: may rise or fall, between {low} and {high} per cent.</source>
            <translation>{where} : peut monter ou baisser, entre {low} et {high} pour cent.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, no range given.</source>
            <translation>{where} : {value} pour cent de plus, sans fourchette.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, no range given.</source>
            <translation>{where} : {value} pour cent de moins, sans fourchette.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, between {low} and {high}.</source>
            <translation>{where} : {value} pour cent de plus, entre {low} et {high}.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, between {low} and {high}.</source>
            <translation>{where} : {value} pour cent de moins, entre {low} et {high}.</translation>
        </message>
        <message>
            <source>Soil carbon, in per cent</source>
            <translation>Carbone du sol, en pour cent</translation>
        </message>
        <message>
            <source>No sound figure yet. We do not guess.</source>
            <translation>Pas encore de chiffre sûr. On ne devine pas.</translation>
        </message>
        <message>
            <source>prevents a loss of {value}</source>
            <translation>évite une perte de {value}</translation>
        </message>
        <message>
            <source>from experts, not checked at source</source>
            <translation>dit par des experts, source non vérifiée</translation>
        </message>
        <message>
            <source>no range given</source>
            <translation>sans fourchette</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) of studies</source>
            <translation>
                <numerusform>%n synthèse d’études</numerusform>
                <numerusform>%n synthèses d’études</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies)</source>
            <translation>
                <numerusform>%n étude</numerusform>
                <numerusform>%n études</numerusform>
            </translation>
        </message>
        <message>
            <source>median {years} years</source>
            <translation>médiane {years} ans</translation>
        </message>
        <message>
            <source>{where}: {words}</source>
            <translation>{where} : {words}</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>Vient d’experts, non vérifié à la source.</translation>
        </message>
        <message>
            <source>Harvest · {where}</source>
            <translation>Récolte · {where}</translation>
        </message>
        <message>
            <source>Other gases · {where}</source>
            <translation>Autres gaz · {where}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha par an</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
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
        <message>
            <source>Tropical, dry</source>
            <translation>Tropical, sec</translation>
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation>Tropical, humide</translation>
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation>Tropical, très humide</translation>
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation>Tropical, montagne</translation>
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation>Tempéré chaud, sec</translation>
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation>Tempéré chaud, humide</translation>
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation>Tempéré frais, sec</translation>
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation>Tempéré frais, humide</translation>
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation>Boréal, sec</translation>
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation>Boréal, humide</translation>
        </message>
        <message>
            <source>Low in carbon</source>
            <translation>Peu de carbone</translation>
        </message>
        <message>
            <source>Poor in nutrients</source>
            <translation>Peu nourrissant</translation>
        </message>
        <message>
            <source>Dries out</source>
            <translation>Sèche vite</translation>
        </message>
        <message>
            <source>Hard crust</source>
            <translation>Croûte dure</translation>
        </message>
        <message>
            <source>Too dense</source>
            <translation>Trop tassé</translation>
        </message>
        <message>
            <source>Sandy</source>
            <translation>Sableux</translation>
        </message>
        <message>
            <source>Shallow</source>
            <translation>Peu profond</translation>
        </message>
        <message>
            <source>Sour</source>
            <translation>Acide</translation>
        </message>
        <message>
            <source>Salty</source>
            <translation>Salé</translation>
        </message>
        <message>
            <source>Rich in sodium</source>
            <translation>Riche en sodium</translation>
        </message>
        <message>
            <source>Stands in water</source>
            <translation>Reste sous l’eau</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Tourbe</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Asie</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Amérique latine</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>Océanie</translation>
        </message>
        <message>
            <source>Western Africa</source>
            <translation>Afrique de l’Ouest</translation>
        </message>
        <message>
            <source>Eastern Africa</source>
            <translation>Afrique de l’Est</translation>
        </message>
        <message>
            <source>Central Africa</source>
            <translation>Afrique centrale</translation>
        </message>
        <message>
            <source>Northern Africa</source>
            <translation>Afrique du Nord</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>Afrique australe</translation>
        </message>
        <message>
            <source>Soil cover</source>
            <translation>Couvrir le sol</translation>
        </message>
        <message>
            <source>Manure and compost</source>
            <translation>Fumier et compost</translation>
        </message>
        <message>
            <source>Catching rain</source>
            <translation>Retenir la pluie</translation>
        </message>
        <message>
            <source>Trees in fields</source>
            <translation>Arbres aux champs</translation>
        </message>
        <message>
            <source>Ploughing less</source>
            <translation>Moins labourer</translation>
        </message>
        <message>
            <source>Grazing</source>
            <translation>Pâturer</translation>
        </message>
        <message>
            <source>Feeding the crop</source>
            <translation>Nourrir la culture</translation>
        </message>
        <message>
            <source>More kinds of crops</source>
            <translation>Plus d’espèces cultivées</translation>
        </message>
        <message>
            <source>Care of the crop</source>
            <translation>Soin de la culture</translation>
        </message>
        <message>
            <source>Holding the soil</source>
            <translation>Retenir le sol</translation>
        </message>
        <message>
            <source>Care of the forest</source>
            <translation>Soin de la forêt</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Restoring land</source>
            <translation>Restaurer la terre</translation>
        </message>
        <message>
            <source>Mending the soil</source>
            <translation>Corriger le sol</translation>
        </message>
        <message>
            <source>Whole farm</source>
            <translation>Ferme entière</translation>
        </message>
        <message>
            <source>Use of water</source>
            <translation>Usage de l’eau</translation>
        </message>
        <message>
            <source>Wetlands</source>
            <translation>Zones humides</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Within 1 year</source>
            <translation>Dans l’année</translation>
        </message>
        <message>
            <source>After 2 to 3 years</source>
            <translation>Après 2 à 3 ans</translation>
        </message>
        <message>
            <source>Checked at source</source>
            <translation>Vérifié à la source</translation>
        </message>
        <message>
            <source>From experts, not checked</source>
            <translation>Dit par des experts, non vérifié</translation>
        </message>
        <message>
            <source>No sound figure</source>
            <translation>Pas de chiffre sûr</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Estimate a project</source>
            <translation>Estimer un projet</translation>
        </message>
        <message>
            <source>Measure a plot</source>
            <translation>Mesurer une parcelle</translation>
        </message>
        <message>
            <source>Follow a region</source>
            <translation>Suivre une région</translation>
        </message>
        <message>
            <source>See soil on a map</source>
            <translation>Voir le sol sur carte</translation>
        </message>
        <message>
            <source>Lost to rain</source>
            <translation>Pris par l’eau</translation>
        </message>
        <message>
            <source>Lost to wind</source>
            <translation>Pris par le vent</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Aluminium</translation>
        </message>
        <message>
            <source>Southern Asia</source>
            <translation>Asie du Sud</translation>
        </message>
        <message>
            <source>South-eastern Asia</source>
            <translation>Asie du Sud-Est</translation>
        </message>
        <message>
            <source>Eastern Asia</source>
            <translation>Asie de l’Est</translation>
        </message>
        <message>
            <source>Central Asia</source>
            <translation>Asie centrale</translation>
        </message>
        <message>
            <source>Western Asia</source>
            <translation>Asie de l’Ouest</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>Amérique du Sud</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>Amérique centrale</translation>
        </message>
        <message>
            <source>Caribbean</source>
            <translation>Caraïbes</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europe de l’Ouest</translation>
        </message>
        <message>
            <source>Southern Europe</source>
            <translation>Europe du Sud</translation>
        </message>
        <message>
            <source>Northern Europe</source>
            <translation>Europe du Nord</translation>
        </message>
        <message>
            <source>Eastern Europe</source>
            <translation>Europe de l’Est</translation>
        </message>
        <message>
            <source>Australia and New Zealand</source>
            <translation>Australie et Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>Melanesia</source>
            <translation>Mélanésie</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronésie</translation>
        </message>
        <message>
            <source>Polynesia</source>
            <translation>Polynésie</translation>
        </message>
        <message>
            <source>Measured in trials</source>
            <translation>Mesuré dans des essais</translation>
        </message>
        <message>
            <source>After 4 years or more</source>
            <translation>Après 4 ans ou plus</translation>
        </message>
        <message>
            <source>Model the future</source>
            <translation>Simuler l’avenir</translation>
        </message>
        <message>
            <source>Collect and keep data</source>
            <translation>Gérer des données</translation>
        </message>
        <message>
            <source>Learn and teach</source>
            <translation>Apprendre, enseigner</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Des surfaces</translation>
        </message>
        <message>
            <source>What is done on the land</source>
            <translation>Ce qui se fait sur la terre</translation>
        </message>
        <message>
            <source>Soil samples</source>
            <translation>Des sachets de sol</translation>
        </message>
        <message>
            <source>A field visit</source>
            <translation>Une visite au champ</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Type de sol</translation>
        </message>
        <message>
            <source>Manure, fertiliser and other inputs</source>
            <translation>Fumier, engrais et autres apports</translation>
        </message>
        <message>
            <source>Number of animals</source>
            <translation>Nombre d’animaux</translation>
        </message>
        <message>
            <source>Fuel and power used</source>
            <translation>Carburant et courant utilisés</translation>
        </message>
        <message>
            <source>Your own forms</source>
            <translation>Vos propres fiches</translation>
        </message>
        <message>
            <source>GPS</source>
            <translation>GPS</translation>
        </message>
        <message>
            <source>History of the land</source>
            <translation>Histoire de la terre</translation>
        </message>
        <message>
            <source>Satellite pictures</source>
            <translation>Images satellite</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>A laboratory</source>
            <translation>Un laboratoire</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Points on a map</source>
            <translation>Points sur une carte</translation>
        </message>
        <message>
            <source>A description of the project</source>
            <translation>Une description du projet</translation>
        </message>
        <message>
            <source>Somebody who writes scripts</source>
            <translation>Quelqu’un qui écrit des scripts</translation>
        </message>
        <message>
            <source>Plants and animals found</source>
            <translation>Plantes et animaux présents</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Arbres</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Récolte</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Sans réseau</translation>
        </message>
        <message>
            <source>Partly offline</source>
            <translation>En partie sans réseau</translation>
        </message>
        <message>
            <source>Needs a network</source>
            <translation>Avec réseau</translation>
        </message>
        <message>
            <source>Not a program</source>
            <translation>Pas un logiciel</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>Free for some</source>
            <translation>Gratuit pour certains</translation>
        </message>
        <message>
            <source>Low cost</source>
            <translation>Peu cher</translation>
        </message>
        <message>
            <source>To be paid</source>
            <translation>Payant</translation>
        </message>
        <message>
            <source>Farmer</source>
            <translation>Agriculteur</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Spécialiste</translation>
        </message>
        <message>
            <source>Laboratory</source>
            <translation>Laboratoire</translation>
        </message>
        <message>
            <source>Framework for measuring and reporting</source>
            <translation>Cadre pour mesurer et déclarer</translation>
        </message>
        <message>
            <source>Rules for measuring and reporting</source>
            <translation>Règles pour mesurer et déclarer</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>List of criteria</source>
            <translation>Liste de critères</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Calculateur</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Decision support</source>
            <translation>Aide à la décision</translation>
        </message>
        <message>
            <source>Field test</source>
            <translation>Test de terrain</translation>
        </message>
        <message>
            <source>Set of field tests</source>
            <translation>Lot de tests au champ</translation>
        </message>
        <message>
            <source>Lab or field test</source>
            <translation>Test au labo ou au champ</translation>
        </message>
        <message>
            <source>Lab method</source>
            <translation>Méthode de labo</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Satellite platform</source>
            <translation>Plateforme satellite</translation>
        </message>
        <message>
            <source>Satellite tool</source>
            <translation>Outil satellite</translation>
        </message>
        <message>
            <source>Way of sampling</source>
            <translation>Façon de prélever</translation>
        </message>
        <message>
            <source>Web platform</source>
            <translation>Plateforme web</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Toute langue</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Beaucoup de langues</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Autres langues</translation>
        </message>
        <message>
            <source>Several languages</source>
            <translation>Plusieurs langues</translation>
        </message>
        <message>
            <source>All tropical</source>
            <translation>Tout tropical</translation>
        </message>
        <message>
            <source>Warm temperate</source>
            <translation>Tempéré chaud</translation>
        </message>
        <message>
            <source>Cool temperate</source>
            <translation>Tempéré froid</translation>
        </message>
        <message>
            <source>Boreal</source>
            <translation>Boréal</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>{first} à {last} ans</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeasuredCard</name>
        <message>
            <source>Difference between fields with and without. Not a gain per year.</source>
            <translation>Différence entre champs avec et sans. Pas un gain par an.</translation>
        </message>
        <message>
            <source>A hollow bar across the zero line: it may rise or fall.</source>
            <translation>Une barre creuse qui passe le zéro : cela peut monter ou baisser.</translation>
        </message>
        <message>
            <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
            <translation>Une barre à gauche : la perte que cette pratique évite. Pas un gain.</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbone du sol : ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>All rows as a table (T)</source>
            <translation>Toutes les lignes en tableau (T)</translation>
        </message>
        <message numerus="yes">
            <source>Sources (%n)</source>
            <translation>
                <numerusform>Source (%n)</numerusform>
                <numerusform>Sources (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures checked at source</source>
            <translation>Chiffres vérifiés à la source</translation>
        </message>
    </context>
    <context>
        <name>MoreAbout</name>
        <message>
            <source>Read more about it</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>Also called: {names}</source>
            <translation>Aussi appelé : {names}</translation>
        </message>
        <message>
            <source>{what}: {value}. Source: {source}.</source>
            <translation>{what} : {value}. Source : {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>Vient d’experts, non vérifié à la source.</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Un agronome et une personne de langue maternelle doivent encore relire cette fiche.</translation>
        </message>
        <message>
            <source>Read less</source>
            <translation>Replier</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>What people here should know. No names of people.</source>
            <translation>Ce que les gens d’ici doivent savoir. Pas de noms de personnes.</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Note pour ici</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
    </context>
    <context>
        <name>OwnBar</name>
        <message>
            <source>Fits my plot</source>
            <translation>Convient à ma parcelle</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>All collections</source>
            <translation>Toutes les collections</translation>
        </message>
        <message>
            <source>Only this collection</source>
            <translation>Cette collection seulement</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Fits {plot} · {count}</source>
            <translation>Convient à {plot} · {count}</translation>
        </message>
        <message>
            <source>{verdict}: {plot}.</source>
            <translation>{verdict} : {plot}.</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>Avec étoile.</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Enlever : {filter}</translation>
        </message>
        <message>
            <source>Star taken off</source>
            <translation>Étoile enlevée</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>A plot that is not on this laptop</source>
            <translation>Une parcelle qui n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>How far {plot} is</source>
            <translation>Où en est {plot}</translation>
        </message>
        <message>
            <source>Take off the plan of {plot}</source>
            <translation>Enlever du plan de {plot}</translation>
        </message>
        <message>
            <source>Taken off the plan</source>
            <translation>Enlevé du plan</translation>
        </message>
        <message>
            <source>What happened, in your words. No names of people.</source>
            <translation>Ce qui s’est passé, dans vos mots. Pas de noms de personnes.</translation>
        </message>
        <message>
            <source>What happened on {plot}</source>
            <translation>Ce qui s’est passé sur {plot}</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
    </context>
    <context>
        <name>PracticeActs</name>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Group view</source>
            <translation>Vue de groupe</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>listen to the sheet, or stop</source>
            <translation>écouter la fiche, ou arrêter</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Maj G</translation>
        </message>
        <message>
            <source>group view</source>
            <translation>vue de groupe</translation>
        </message>
        <message>
            <source>P, Ctrl P</source>
            <translation>P, Ctrl P</translation>
        </message>
        <message>
            <source>print</source>
            <translation>imprimer</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>what was measured, as a table</source>
            <translation>ce qui a été mesuré, en tableau</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>PracticeList</name>
        <message>
            <source>Practices</source>
            <translation>Pratiques</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
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
            <source>Soil carbon: what was measured</source>
            <translation>Carbone du sol : ce qui a été mesuré</translation>
        </message>
    </context>
    <context>
        <name>PracticeOwn</name>
        <message>
            <source>Star taken off</source>
            <translation>Étoile enlevée</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>Added to the plan of {plot}</source>
            <translation>Ajouté au plan de {plot}</translation>
        </message>
        <message>
            <source>Kept with {plot}</source>
            <translation>Gardé avec {plot}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaper</name>
        <message>
            <source>How to do it</source>
            <translation>Comment faire</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Pour quelle terre</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbone du sol : ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>Où cela convient</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Où cela ne convient pas</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Ce que cela donne</translation>
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
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>À quoi s’attendre</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Erreurs fréquentes</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Vérifiez sur votre parcelle</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Sol</translation>
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
            <source>For which land it is comes from experts. It was not checked at source.</source>
            <translation>Pour quelle terre : vient d’experts. La source n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>Non vérifié : {question}</translation>
        </message>
        <message>
            <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
            <translation>Bibliothèque 4 pour 1000 {version} · licence {licence} · imprimé le {day}</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Un agronome et une personne de langue maternelle doivent encore relire cette fiche.</translation>
        </message>
        <message>
            <source>Read by experts: {status}, {day}</source>
            <translation>Relu par des experts : {status}, {day}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaperActs</name>
        <message>
            <source>Print the list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <source>Keep the list as PDF…</source>
            <translation>Garder la liste en PDF…</translation>
        </message>
        <message>
            <source>Sheet, A4</source>
            <translation>Fiche, A4</translation>
        </message>
        <message>
            <source>Hand-out in pictures, A5</source>
            <translation>Feuille en images, A5</translation>
        </message>
        <message>
            <source>Poster, A3 on four pages</source>
            <translation>Affiche, A3 sur quatre pages</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Keep as PDF…</source>
            <translation>Garder en PDF…</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Langue du papier</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>{practice}.pdf</source>
            <translation>{practice}.pdf</translation>
        </message>
        <message>
            <source>{practice}-hand-out.pdf</source>
            <translation>{practice}-feuille.pdf</translation>
        </message>
        <message>
            <source>{practice}-poster.pdf</source>
            <translation>{practice}-affiche.pdf</translation>
        </message>
        <message>
            <source>practices.pdf</source>
            <translation>pratiques.pdf</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>en haut à gauche</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>en haut à droite</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>en bas à gauche</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>en bas à droite</translation>
        </message>
        <message>
            <source>Part {part} of 4: {place}. Cut along the marks and join the four parts.</source>
            <translation>Partie {part} sur 4 : {place}. Coupez le long des marques et assemblez les quatre parties.</translation>
        </message>
    </context>
    <context>
        <name>PracticeSheet</name>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>How to do it</source>
            <translation>Comment faire</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Ce que cela donne</translation>
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
            <source>Where it fits</source>
            <translation>Où cela convient</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Où cela ne convient pas</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Erreurs fréquentes</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>À quoi s’attendre</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Vérifiez sur votre parcelle</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Pour quelle terre</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Sol</translation>
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
            <source>Used in</source>
            <translation>Utilisé en</translation>
        </message>
        <message>
            <source>This comes from experts. It was not checked at source.</source>
            <translation>Cela vient d’experts. La source n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>Non vérifié : {question}</translation>
        </message>
        <message>
            <source>What was measured, in numbers</source>
            <translation>Ce qui a été mesuré, en chiffres</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Practices</source>
            <translation>Pratiques</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>vers la recherche de la liste</translation>
        </message>
        <message>
            <source>Arrows, Enter</source>
            <translation>Flèches, Entrée</translation>
        </message>
        <message>
            <source>go about in the cards, open one</source>
            <translation>aller d’une carte à l’autre, en ouvrir une</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next sheet, sheet before</source>
            <translation>fiche suivante, fiche précédente</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>put a star on it, or take it off</source>
            <translation>lui mettre une étoile, ou l’enlever</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>put it beside others, up to three</source>
            <translation>la mettre à côté d’autres, jusqu’à trois</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>back to the list</source>
            <translation>retour à la liste</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>No practice has all of these. Take one off:</source>
            <translation>Aucune pratique n’a tout cela. Enlevez-en un :</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Trouble of the soil</source>
            <translation>Problème du sol</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Kind of practice</source>
            <translation>Type de pratique</translation>
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
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Part of the world</source>
            <translation>Partie du monde</translation>
        </message>
        <message>
            <source>Country with cases</source>
            <translation>Pays avec des cas</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbone du sol</translation>
        </message>
        <message>
            <source>Fits first</source>
            <translation>Ce qui convient d’abord</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Type: dry land, straw, trees…</source>
            <translation>Tapez : terre sèche, paille…</translation>
        </message>
        <message>
            <source>Search in the practices</source>
            <translation>Chercher dans les pratiques</translation>
        </message>
        <message>
            <source>Best known first</source>
            <translation>Mieux connues</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>First effect soonest</source>
            <translation>Effet le plus rapide</translation>
        </message>
        <message>
            <source>Lowest cost first</source>
            <translation>Moins chères</translation>
        </message>
        <message>
            <source>Least labour first</source>
            <translation>Moins de travail</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Cards or lines</source>
            <translation>Cartes ou lignes</translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n pratique</numerusform>
                <numerusform>%n pratiques</numerusform>
            </translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Enlever : {filter}</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tout enlever</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Il n’y a pas de bibliothèque sur cet ordinateur. Demandez à votre équipe une mise à jour.</translation>
        </message>
        <message>
            <source>{verdict}: {plot}</source>
            <translation>{verdict} : {plot}</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
    </context>
    <context>
        <name>QrSquare</name>
        <message>
            <source>QR code of the link</source>
            <translation>Code QR du lien</translation>
        </message>
    </context>
    <context>
        <name>RegionButtons</name>
        <message>
            <source>Where it was measured</source>
            <translation>Où cela a été mesuré</translation>
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Goes well with</source>
            <translation>Va bien avec</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>QR code of the source</source>
            <translation>Code QR de la source</translation>
        </message>
    </context>
    <context>
        <name>ToolComparison</name>
        <message>
            <source>Tools side by side</source>
            <translation>Outils côte à côte</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Enlever : {name}</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Utile pour</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Se contente de</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Figurer ici n’est pas un conseil.</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>Asks for nothing of yours.</source>
            <translation>Ne vous demande rien.</translation>
        </message>
        <message>
            <source>Works from: {thing}.</source>
            <translation>À partir de : {thing}.</translation>
        </message>
        <message>
            <source>Also asks for: {things}.</source>
            <translation>Demande aussi : {things}.</translation>
        </message>
        <message>
            <source>Asks for: {things}.</source>
            <translation>Demande : {things}.</translation>
        </message>
        <message>
            <source>Asks for nothing more.</source>
            <translation>Ne demande rien de plus.</translation>
        </message>
    </context>
    <context>
        <name>ToolPanel</name>
        <message>
            <source>anything</source>
            <translation>peu importe</translation>
        </message>
        <message>
            <source>I want to</source>
            <translation>Je veux</translation>
        </message>
        <message>
            <source>I have</source>
            <translation>J’ai</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sans réseau</translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratuit</translation>
        </message>
        <message>
            <source>It must be: {wish}</source>
            <translation>Il doit être : {wish}</translation>
        </message>
        <message>
            <source>It must be</source>
            <translation>Il doit être</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Type: carbon, map, lab…</source>
            <translation>Tapez : carbone, carte, labo…</translation>
        </message>
        <message>
            <source>Search in the tools</source>
            <translation>Chercher dans les outils</translation>
        </message>
        <message>
            <source>No tool has all of this. Take one off:</source>
            <translation>Aucun outil n’a tout cela. Enlevez-en un :</translation>
        </message>
        <message>
            <source>This library has no tools yet. Ask your team for a library update.</source>
            <translation>Cette bibliothèque n’a pas encore d’outils. Demandez à votre équipe une mise à jour.</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi faire</translation>
        </message>
        <message>
            <source>Without a network</source>
            <translation>Sans réseau</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Who can use it</source>
            <translation>Qui peut l’utiliser</translation>
        </message>
        <message>
            <source>Kind of tool</source>
            <translation>Type d’outil</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n outil</numerusform>
                <numerusform>%n outils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) your answers best</source>
            <translation>
                <numerusform>%n outil répond le mieux</numerusform>
                <numerusform>%n outils répondent le mieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: {name} was used.</source>
            <translation>Noté : {name} a servi.</translation>
        </message>
        <message>
            <source>Four tools stand side by side. Take one out first.</source>
            <translation>Quatre outils sont côte à côte. Enlevez-en un d’abord.</translation>
        </message>
    </context>
    <context>
        <name>ToolSheet</name>
        <message>
            <source>What it does</source>
            <translation>Ce qu’il fait</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Ce qu’il demande</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Utile pour</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Fait par</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <source>Take out of the comparison</source>
            <translation>Enlever de la comparaison</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>I used this</source>
            <translation>J’ai utilisé cet outil</translation>
        </message>
        <message>
            <source>Where to find it</source>
            <translation>Où le trouver</translation>
        </message>
        <message>
            <source>Opens with a network. The square is for a telephone.</source>
            <translation>S’ouvre avec un réseau. Le carré est pour un téléphone.</translation>
        </message>
    </context>
    <context>
        <name>ToolkitPage</name>
        <message>
            <source>Toolkit</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Tools {count}</source>
            <translation>Outils {count}</translation>
        </message>
        <message>
            <source>Schemes {count}</source>
            <translation>Mécanismes {count}</translation>
        </message>
        <message>
            <source>Criteria {count}</source>
            <translation>Critères {count}</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Part of the toolkit</source>
            <translation>Partie de la boîte à outils</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Choose tools to compare first: the table is what is printed.</source>
            <translation>Choisissez d’abord des outils à comparer : c’est le tableau qui s’imprime.</translation>
        </message>
        <message>
            <source>tools-side-by-side</source>
            <translation>outils-cote-a-cote</translation>
        </message>
        <message>
            <source>scheme</source>
            <translation>mecanisme</translation>
        </message>
        <message>
            <source>criteria-checklist</source>
            <translation>liste-de-criteres</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>vers la recherche de la liste</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Haut, Bas</translation>
        </message>
        <message>
            <source>show another one</source>
            <translation>en montrer un autre</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>suivant, précédent</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>compare this tool, or take it out</source>
            <translation>comparer cet outil, ou l’enlever</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>onglet suivant</translation>
        </message>
        <message>
            <source>print the comparison, the scheme or the checklist</source>
            <translation>imprimer la comparaison, le mécanisme ou la liste</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Il n’y a pas de bibliothèque sur cet ordinateur. Demandez à votre équipe une mise à jour.</translation>
        </message>
    </context>
    <context>
        <name>VariantRow</name>
        <message>
            <source>Changed for {area}</source>
            <translation>Changé pour {area}</translation>
        </message>
        <message>
            <source>Changed for our area</source>
            <translation>Changé pour notre zone</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, non relu</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change the words for {area}</source>
            <translation>Changer les mots pour {area}</translation>
        </message>
        <message>
            <source>Take away the words for this area</source>
            <translation>Enlever les mots pour cette zone</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Enlevé</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Réponse de ceux qui l’ont regardé : {answer}</translation>
        </message>
    </context>
    <context>
        <name>YoursCard</name>
        <message>
            <source>Star</source>
            <translation>Étoile</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <source>On your plots, in your words</source>
            <translation>Sur vos parcelles, dans vos mots</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Ajouter au plan de la parcelle</translation>
        </message>
        <message>
            <source>Write what you saw</source>
            <translation>Écrire ce que vous avez vu</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Note pour ici</translation>
        </message>
        <message>
            <source>Change this for our area</source>
            <translation>Changer ceci pour notre zone</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>Take the star off</source>
            <translation>Enlever l’étoile</translation>
        </message>
        <message>
            <source>Put a star on it</source>
            <translation>Mettre une étoile</translation>
        </message>
        <message>
            <source>Nobody has written here yet. What you add stays on this laptop and goes out with the next sync.</source>
            <translation>Personne n’a encore écrit ici. Ce que vous ajoutez reste sur cet ordinateur et part avec le prochain échange.</translation>
        </message>
        <message>
            <source>about this sheet</source>
            <translation>sur cette fiche</translation>
        </message>
        <message numerus="yes">
            <source>%n more on this laptop</source>
            <translation>
                <numerusform>%n de plus sur cet ordinateur</numerusform>
                <numerusform>%n de plus sur cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>Enlever : {what}</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Enlevé</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <source>It waits for the next sync</source>
            <translation>Cela attend le prochain échange</translation>
        </message>
        <message>
            <source>New collection …</source>
            <translation>Nouvelle collection…</translation>
        </message>
        <message>
            <source>Put into {collection}</source>
            <translation>Mis dans {collection}</translation>
        </message>
        <message>
            <source>Taken out of {collection}</source>
            <translation>Enlevé de {collection}</translation>
        </message>
    </context>
</TS>
