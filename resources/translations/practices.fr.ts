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
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Compare %n tool(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRegions</name>
        <message>
            <source>Worldwide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Studies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Depth, cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil, mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil, varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weighted by depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soil and plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sediment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long trials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>old terraces</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FitCard</name>
        <message>
            <source>Does it fit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the plot …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it fit {plot}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot to see if it fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot (F4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Ajouter une parcelle</translation>
        </message>
        <message>
            <source>Not checked: {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell what you see on this plot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>Fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits with care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is known from your climate: {climates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is known from a neighbouring climate, not from yours: try small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known from your climate: {climates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is made for this use of the land: {land_use}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is made for another use of the land: {made_for}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helps against a trouble of this soil: {problem}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is good for this kind of soil: {soil}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helps against none of the troubles you see here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is only for a trouble that nobody saw here: {only_for}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peat must stay wet. Dried peat is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On peat only where the water stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds water where water already stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It drinks water where the soil dries out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It digs deep, and the soil here is shallow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its walls do not stand well in sand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watering brings salt up where it cannot drain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the years it makes a sour soil more sour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slope suits it: {slope_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds the soil on a slope of {slope_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {slope_pct} something has to hold the soil first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rain suits it: {rainfall_mm} a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have enough for it: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks for more than there is: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it needs is there: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be done without: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gives little without: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>troubles of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>use of the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind of soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money at hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hands to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>water to irrigate with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>manure or compost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>straw that may stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>animals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rights to the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what people want</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>height above the sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether the waste is clean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cold place for what is bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a biogas plant nearby</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where water can drain to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is left to burn or char</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>danger of fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether animals graze freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how deep the hard layer lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hedges to cut from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreement with herders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the law allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lime within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a market for the harvest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether old grassland is spared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreement with neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it is a rice field with bunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how sour the soil is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a ripper within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rock under the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>salt in soil and water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seed or young plants within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silt in the water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sodium in the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a test of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stones within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>living stumps in the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>termites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quality of the water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>work on the whole slope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weeds that are hard to kill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sandy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loamy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clayey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>peat</source>
            <translation type="unfinished" />
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
            <translation>Dit par des experts, source non vérifiée.</translation>
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
            <translation>Test au champ</translation>
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
            <translation>inconnu</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
            <translation type="unfinished" />
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
            <translation>Dit par des experts, source non vérifiée.</translation>
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
            <translation>Carbone du sol : ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>Non vérifié : {question}</translation>
        </message>
        <message>
            <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Un agronome et une personne de langue maternelle doivent encore relire cette fiche.</translation>
        </message>
        <message>
            <source>Read by experts: {status}, {day}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation>Usage du sol</translation>
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
            <source>Part of Africa</source>
            <translation>Partie de l’Afrique</translation>
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
            <translation>Enlever : {filter}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · en rend {count}</translation>
        </message>
        <message>
            <source>“{filter}” · gives back {count}</source>
            <translation>« {filter} » · en rend {count}</translation>
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
            <translation>Il n’y a pas de bibliothèque sur cet ordinateur. Demandez une mise à jour à votre équipe.</translation>
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
            <translation type="unfinished" />
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
        <name>ToolComparison</name>
        <message>
            <source>Tools side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good for</source>
            <translation>Utile pour</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works from</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library {version}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>Four tools stand side by side. Take one out first.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schemes {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the toolkit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Choose tools to compare first: the table is what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tools-side-by-side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criteria-checklist</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>next one, one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare this tool, or take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print the comparison, the scheme or the checklist</source>
            <translation type="unfinished" />
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
            <translation>Il n’y a pas de bibliothèque sur cet ordinateur. Demandez une mise à jour à votre équipe.</translation>
        </message>
    </context>
</TS>
