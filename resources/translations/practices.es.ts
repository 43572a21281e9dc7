<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CardModel</name>
        <message>
            <source>{name}. Cost: {cost}. Labour: {labour}. {figure}</source>
            <translation>{name}. Costo: {cost}. Trabajo: {labour}. {figure}</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Compare none</source>
            <translation>No comparar</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n tool(s)</source>
            <translation>
                <numerusform>Comparar %n herramienta</numerusform>
                <numerusform>Comparar %n herramientas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRegions</name>
        <message>
            <source>Worldwide</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <source>By climate</source>
            <translation>Según el clima</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTable</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Estudios</translation>
        </message>
        <message>
            <source>Depth, cm</source>
            <translation>Profundidad, cm</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Qué tan seguro</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Loss avoided</source>
            <translation>Pérdida evitada</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono del suelo</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Cosecha</translation>
        </message>
        <message>
            <source>Other gases</source>
            <translation>Otros gases</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mezclado</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>varía</translation>
        </message>
        <message>
            <source>topsoil</source>
            <translation>suelo de arriba</translation>
        </message>
        <message>
            <source>topsoil, mixed</source>
            <translation>suelo de arriba, mezclado</translation>
        </message>
        <message>
            <source>topsoil, varies</source>
            <translation>suelo de arriba, varía</translation>
        </message>
        <message>
            <source>weighted by depth</source>
            <translation>ponderado por profundidad</translation>
        </message>
        <message>
            <source>whole soil</source>
            <translation>todo el suelo</translation>
        </message>
        <message>
            <source>soil and plants</source>
            <translation>suelo y plantas</translation>
        </message>
        <message>
            <source>sediment</source>
            <translation>sedimento</translation>
        </message>
        <message>
            <source>long trials</source>
            <translation>ensayos largos</translation>
        </message>
        <message>
            <source>old terraces</source>
            <translation>terrazas viejas</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTableCard</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Every row of the library, with its source.</source>
            <translation>Cada fila de la biblioteca, con su fuente.</translation>
        </message>
    </context>
    <context>
        <name>FacetFinder</name>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
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
            <translation>¿Conviene?</translation>
        </message>
        <message>
            <source>Looking at the plot …</source>
            <translation>Mirando la parcela…</translation>
        </message>
        <message>
            <source>Does it fit {plot}?</source>
            <translation>¿Conviene a {plot}?</translation>
        </message>
        <message>
            <source>Choose a plot to see if it fits.</source>
            <translation>Elija una parcela para ver si conviene.</translation>
        </message>
        <message>
            <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
            <translation>Agregue una parcela para ver si conviene. Hace falta su nombre y su uso, nada más.</translation>
        </message>
        <message>
            <source>Choose a plot (F4)</source>
            <translation>Elegir una parcela (F4)</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Agregar una parcela</translation>
        </message>
        <message>
            <source>Not checked: {things}.</source>
            <translation>No revisado: {things}.</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Agregar al plan de la parcela</translation>
        </message>
        <message>
            <source>Tell what you see on this plot</source>
            <translation>Diga lo que ve en esta parcela</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>Fits</source>
            <translation>Conviene</translation>
        </message>
        <message>
            <source>Fits with care</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>No conviene</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>It is known from your climate: {climates}.</source>
            <translation>Se conoce en su clima: {climates}.</translation>
        </message>
        <message>
            <source>It is known from a neighbouring climate, not from yours: try small.</source>
            <translation>Se conoce en un clima vecino, no en el suyo: pruebe en pequeño.</translation>
        </message>
        <message>
            <source>It is not known from your climate: {climates}.</source>
            <translation>No se conoce en su clima: {climates}.</translation>
        </message>
        <message>
            <source>It is made for this use of the land: {land_use}.</source>
            <translation>Es para este uso de la tierra: {land_use}.</translation>
        </message>
        <message>
            <source>It is made for another use of the land: {made_for}.</source>
            <translation>Es para otro uso de la tierra: {made_for}.</translation>
        </message>
        <message>
            <source>It helps against a trouble of this soil: {problem}.</source>
            <translation>Ayuda contra un problema de este suelo: {problem}.</translation>
        </message>
        <message>
            <source>It helps against troubles of this soil: {problems}.</source>
            <translation>Ayuda contra problemas de este suelo: {problems}.</translation>
        </message>
        <message>
            <source>It is good for this kind of soil: {soil}.</source>
            <translation>Es buena para este tipo de suelo: {soil}.</translation>
        </message>
        <message>
            <source>It helps against none of the troubles you see here.</source>
            <translation>No ayuda contra ninguno de los problemas vistos aquí.</translation>
        </message>
        <message>
            <source>It is only for a trouble that nobody saw here: {only_for}.</source>
            <translation>Es solo para un problema que nadie vio aquí: {only_for}.</translation>
        </message>
        <message>
            <source>Peat must stay wet. Dried peat is lost.</source>
            <translation>La turba debe seguir mojada. Seca, se pierde.</translation>
        </message>
        <message>
            <source>On peat only where the water stays as it is.</source>
            <translation>En turba, solo donde el agua queda como está.</translation>
        </message>
        <message>
            <source>It holds water where water already stands.</source>
            <translation>Retiene agua donde ya hay agua estancada.</translation>
        </message>
        <message>
            <source>It drinks water where the soil dries out.</source>
            <translation>Bebe agua donde el suelo se seca.</translation>
        </message>
        <message>
            <source>It digs deep, and the soil here is shallow.</source>
            <translation>Cava hondo, y aquí el suelo es delgado.</translation>
        </message>
        <message>
            <source>Its walls do not stand well in sand.</source>
            <translation>Sus paredes no aguantan bien en arena.</translation>
        </message>
        <message>
            <source>Watering brings salt up where it cannot drain.</source>
            <translation>Regar sube la sal donde el agua no tiene salida.</translation>
        </message>
        <message>
            <source>Over the years it makes a sour soil more sour.</source>
            <translation>Con los años hace más ácido un suelo ácido.</translation>
        </message>
        <message>
            <source>The slope suits it: {slope_pct}.</source>
            <translation>La pendiente le va: {slope_pct}.</translation>
        </message>
        <message>
            <source>It holds the soil on a slope of {slope_pct}.</source>
            <translation>Sujeta el suelo en una pendiente de {slope_pct}.</translation>
        </message>
        <message>
            <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
            <translation>La tierra es demasiado empinada: {slope_pct}, como mucho {max_pct}.</translation>
        </message>
        <message>
            <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
            <translation>La tierra es muy plana para necesitarla: {slope_pct}, desde {min_pct}.</translation>
        </message>
        <message>
            <source>At {slope_pct} something has to hold the soil first.</source>
            <translation>Con {slope_pct}, algo debe sujetar antes el suelo.</translation>
        </message>
        <message>
            <source>The rain suits it: {rainfall_mm} a year.</source>
            <translation>La lluvia le va: {rainfall_mm} al año.</translation>
        </message>
        <message>
            <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
            <translation>Quiere más lluvia: aquí {rainfall_mm}, mejor {min_mm} o más.</translation>
        </message>
        <message>
            <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
            <translation>Es para tierra más seca: aquí {rainfall_mm}, mejor hasta {max_mm}.</translation>
        </message>
        <message>
            <source>You have enough for it: {mean}.</source>
            <translation>Tiene lo suficiente: {mean}.</translation>
        </message>
        <message>
            <source>It asks for more than there is: {mean}.</source>
            <translation>Pide más de lo que hay: {mean}.</translation>
        </message>
        <message>
            <source>What it needs is there: {mean}.</source>
            <translation>Lo que necesita está: {mean}.</translation>
        </message>
        <message>
            <source>It cannot be done without: {mean}.</source>
            <translation>No se puede sin: {mean}.</translation>
        </message>
        <message>
            <source>It gives little without: {mean}.</source>
            <translation>Da poco sin: {mean}.</translation>
        </message>
        <message>
            <source>troubles of the soil</source>
            <translation>problemas del suelo</translation>
        </message>
        <message>
            <source>climate</source>
            <translation>clima</translation>
        </message>
        <message>
            <source>use of the land</source>
            <translation>uso de la tierra</translation>
        </message>
        <message>
            <source>kind of soil</source>
            <translation>tipo de suelo</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>rain</source>
            <translation>lluvia</translation>
        </message>
        <message>
            <source>money at hand</source>
            <translation>dinero a mano</translation>
        </message>
        <message>
            <source>hands to work</source>
            <translation>manos para el trabajo</translation>
        </message>
        <message>
            <source>water to irrigate with</source>
            <translation>agua para regar</translation>
        </message>
        <message>
            <source>manure or compost</source>
            <translation>estiércol o compost</translation>
        </message>
        <message>
            <source>straw that may stay</source>
            <translation>paja que puede quedar</translation>
        </message>
        <message>
            <source>animals</source>
            <translation>animales</translation>
        </message>
        <message>
            <source>rights to the land</source>
            <translation>derechos sobre la tierra</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>precios</translation>
        </message>
        <message>
            <source>what people want</source>
            <translation>lo que la gente quiere</translation>
        </message>
        <message>
            <source>height above the sea</source>
            <translation>altura sobre el mar</translation>
        </message>
        <message>
            <source>whether the waste is clean</source>
            <translation>si los residuos están limpios</translation>
        </message>
        <message>
            <source>a cold place for what is bought</source>
            <translation>un lugar fresco para lo comprado</translation>
        </message>
        <message>
            <source>a biogas plant nearby</source>
            <translation>una planta de biogás cerca</translation>
        </message>
        <message>
            <source>where water can drain to</source>
            <translation>adónde puede salir el agua</translation>
        </message>
        <message>
            <source>what is left to burn or char</source>
            <translation>lo que queda para quemar o carbonizar</translation>
        </message>
        <message>
            <source>danger of fire</source>
            <translation>peligro de fuego</translation>
        </message>
        <message>
            <source>whether animals graze freely</source>
            <translation>si los animales pastan libres</translation>
        </message>
        <message>
            <source>how deep the hard layer lies</source>
            <translation>a qué hondura está la capa dura</translation>
        </message>
        <message>
            <source>hedges to cut from</source>
            <translation>setos de donde cortar</translation>
        </message>
        <message>
            <source>agreement with herders</source>
            <translation>acuerdo con los pastores</translation>
        </message>
        <message>
            <source>what the law allows</source>
            <translation>lo que permite la ley</translation>
        </message>
        <message>
            <source>lime within reach</source>
            <translation>cal al alcance</translation>
        </message>
        <message>
            <source>a market for the harvest</source>
            <translation>un mercado para la cosecha</translation>
        </message>
        <message>
            <source>whether old grassland is spared</source>
            <translation>si se respeta el pastizal viejo</translation>
        </message>
        <message>
            <source>agreement with neighbours</source>
            <translation>acuerdo con los vecinos</translation>
        </message>
        <message>
            <source>whether it is a rice field with bunds</source>
            <translation>si es un arrozal con bordos</translation>
        </message>
        <message>
            <source>how sour the soil is</source>
            <translation>qué tan ácido es el suelo</translation>
        </message>
        <message>
            <source>a ripper within reach</source>
            <translation>un rípper al alcance</translation>
        </message>
        <message>
            <source>rock under the soil</source>
            <translation>roca bajo el suelo</translation>
        </message>
        <message>
            <source>salt in soil and water</source>
            <translation>sal en suelo y agua</translation>
        </message>
        <message>
            <source>seed or young plants within reach</source>
            <translation>semilla o plantas al alcance</translation>
        </message>
        <message>
            <source>silt in the water</source>
            <translation>limo en el agua</translation>
        </message>
        <message>
            <source>sodium in the soil</source>
            <translation>sodio en el suelo</translation>
        </message>
        <message>
            <source>a test of the soil</source>
            <translation>un análisis de suelo</translation>
        </message>
        <message>
            <source>stones within reach</source>
            <translation>piedras al alcance</translation>
        </message>
        <message>
            <source>living stumps in the field</source>
            <translation>tocones vivos en el campo</translation>
        </message>
        <message>
            <source>termites</source>
            <translation>termitas</translation>
        </message>
        <message>
            <source>tides</source>
            <translation>mareas</translation>
        </message>
        <message>
            <source>quality of the water</source>
            <translation>calidad del agua</translation>
        </message>
        <message>
            <source>work on the whole slope</source>
            <translation>trabajo en toda la ladera</translation>
        </message>
        <message>
            <source>weeds that are hard to kill</source>
            <translation>hierbas difíciles de matar</translation>
        </message>
        <message>
            <source>sandy</source>
            <translation>arenoso</translation>
        </message>
        <message>
            <source>loamy</source>
            <translation>franco</translation>
        </message>
        <message>
            <source>clayey</source>
            <translation>arcilloso</translation>
        </message>
        <message>
            <source>peat</source>
            <translation>turba</translation>
        </message>
    </context>
    <context>
        <name>LibraryFigures</name>
        <message>
            <source>No sound figure</source>
            <translation>Sin cifra sólida</translation>
        </message>
        <message>
            <source>{value} in all</source>
            <translation>{value} en total</translation>
        </message>
        <message>
            <source>May rise or fall</source>
            <translation>Puede subir o bajar</translation>
        </message>
        <message>
            <source>{where}: may rise or fall, between {low} and {high} per cent.</source>
            <translation>{where}: puede subir o bajar, entre {low} y {high} por ciento.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, no range given.</source>
            <translation>{where}: {value} por ciento más, sin rango.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, no range given.</source>
            <translation>{where}: {value} por ciento menos, sin rango.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, between {low} and {high}.</source>
            <translation>{where}: {value} por ciento más, entre {low} y {high}.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, between {low} and {high}.</source>
            <translation>{where}: {value} por ciento menos, entre {low} y {high}.</translation>
        </message>
        <message>
            <source>Soil carbon, in per cent</source>
            <translation>Carbono del suelo, en por ciento</translation>
        </message>
        <message>
            <source>No sound figure yet. We do not guess.</source>
            <translation>Aún sin cifra sólida. No adivinamos.</translation>
        </message>
        <message>
            <source>prevents a loss of {value}</source>
            <translation>evita una pérdida de {value}</translation>
        </message>
        <message>
            <source>from experts, not checked at source</source>
            <translation>de expertos, no comprobado en la fuente</translation>
        </message>
        <message>
            <source>no range given</source>
            <translation>sin rango</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) of studies</source>
            <translation>
                <numerusform>%n revisión de estudios</numerusform>
                <numerusform>%n revisiones de estudios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies)</source>
            <translation>
                <numerusform>%n estudio</numerusform>
                <numerusform>%n estudios</numerusform>
            </translation>
        </message>
        <message>
            <source>median {years} years</source>
            <translation>mediana {years} años</translation>
        </message>
        <message>
            <source>{where}: {words}</source>
            <translation>{where}: {words}</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De expertos, no comprobado en la fuente.</translation>
        </message>
        <message>
            <source>Harvest · {where}</source>
            <translation>Cosecha · {where}</translation>
        </message>
        <message>
            <source>Other gases · {where}</source>
            <translation>Otros gases · {where}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha al año</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Cropland</source>
            <translation>Cultivo</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pradera</translation>
        </message>
        <message>
            <source>Trees with crops</source>
            <translation>Árboles con cultivos</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Bosque</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Humedal</translation>
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation>Cultivos y pasto</translation>
        </message>
        <message>
            <source>Tropical, dry</source>
            <translation>Tropical, seco</translation>
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation>Tropical, húmedo</translation>
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation>Tropical, muy húmedo</translation>
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation>Tropical, montaña</translation>
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation>Templado cálido, seco</translation>
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation>Templado cálido, húmedo</translation>
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation>Templado frío, seco</translation>
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation>Templado frío, húmedo</translation>
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation>Boreal, seco</translation>
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation>Boreal, húmedo</translation>
        </message>
        <message>
            <source>Low in carbon</source>
            <translation>Poco carbono</translation>
        </message>
        <message>
            <source>Poor in nutrients</source>
            <translation>Pobre en nutrientes</translation>
        </message>
        <message>
            <source>Dries out</source>
            <translation>Se seca</translation>
        </message>
        <message>
            <source>Lost to rain</source>
            <translation>Lo lleva la lluvia</translation>
        </message>
        <message>
            <source>Lost to wind</source>
            <translation>Lo lleva el viento</translation>
        </message>
        <message>
            <source>Hard crust</source>
            <translation>Costra dura</translation>
        </message>
        <message>
            <source>Too dense</source>
            <translation>Compacto</translation>
        </message>
        <message>
            <source>Sandy</source>
            <translation>Arenoso</translation>
        </message>
        <message>
            <source>Shallow</source>
            <translation>Delgado</translation>
        </message>
        <message>
            <source>Sour</source>
            <translation>Ácido</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Aluminio</translation>
        </message>
        <message>
            <source>Salty</source>
            <translation>Salado</translation>
        </message>
        <message>
            <source>Rich in sodium</source>
            <translation>Con sodio</translation>
        </message>
        <message>
            <source>Stands in water</source>
            <translation>Encharcado</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Turba</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Asia</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>América Latina</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>América del Norte</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>Oceanía</translation>
        </message>
        <message>
            <source>Western Africa</source>
            <translation>África occidental</translation>
        </message>
        <message>
            <source>Eastern Africa</source>
            <translation>África oriental</translation>
        </message>
        <message>
            <source>Central Africa</source>
            <translation>África central</translation>
        </message>
        <message>
            <source>Northern Africa</source>
            <translation>África septentrional</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>África austral</translation>
        </message>
        <message>
            <source>Soil cover</source>
            <translation>Cobertura del suelo</translation>
        </message>
        <message>
            <source>Manure and compost</source>
            <translation>Estiércol y compost</translation>
        </message>
        <message>
            <source>Catching rain</source>
            <translation>Captar la lluvia</translation>
        </message>
        <message>
            <source>Trees in fields</source>
            <translation>Árboles en el campo</translation>
        </message>
        <message>
            <source>Ploughing less</source>
            <translation>Arar menos</translation>
        </message>
        <message>
            <source>Grazing</source>
            <translation>Pastoreo</translation>
        </message>
        <message>
            <source>Feeding the crop</source>
            <translation>Alimentar el cultivo</translation>
        </message>
        <message>
            <source>More kinds of crops</source>
            <translation>Más clases de cultivos</translation>
        </message>
        <message>
            <source>Care of the crop</source>
            <translation>Cuidado del cultivo</translation>
        </message>
        <message>
            <source>Holding the soil</source>
            <translation>Sujetar el suelo</translation>
        </message>
        <message>
            <source>Care of the forest</source>
            <translation>Cuidado del bosque</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Restoring land</source>
            <translation>Restaurar la tierra</translation>
        </message>
        <message>
            <source>Mending the soil</source>
            <translation>Mejorar el suelo</translation>
        </message>
        <message>
            <source>Whole farm</source>
            <translation>Toda la finca</translation>
        </message>
        <message>
            <source>Use of water</source>
            <translation>Uso del agua</translation>
        </message>
        <message>
            <source>Wetlands</source>
            <translation>Humedales</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Within 1 year</source>
            <translation>En 1 año</translation>
        </message>
        <message>
            <source>After 2 to 3 years</source>
            <translation>A los 2 a 3 años</translation>
        </message>
        <message>
            <source>After 4 years or more</source>
            <translation>A los 4 años o más</translation>
        </message>
        <message>
            <source>Checked at source</source>
            <translation>Comprobado en la fuente</translation>
        </message>
        <message>
            <source>From experts, not checked</source>
            <translation>De expertos, no comprobado</translation>
        </message>
        <message>
            <source>No sound figure</source>
            <translation>Sin cifra sólida</translation>
        </message>
        <message>
            <source>Southern Asia</source>
            <translation>Asia meridional</translation>
        </message>
        <message>
            <source>South-eastern Asia</source>
            <translation>Sudeste asiático</translation>
        </message>
        <message>
            <source>Eastern Asia</source>
            <translation>Asia oriental</translation>
        </message>
        <message>
            <source>Central Asia</source>
            <translation>Asia central</translation>
        </message>
        <message>
            <source>Western Asia</source>
            <translation>Asia occidental</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>América del Sur</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>América Central</translation>
        </message>
        <message>
            <source>Caribbean</source>
            <translation>Caribe</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europa occidental</translation>
        </message>
        <message>
            <source>Southern Europe</source>
            <translation>Europa meridional</translation>
        </message>
        <message>
            <source>Northern Europe</source>
            <translation>Europa septentrional</translation>
        </message>
        <message>
            <source>Eastern Europe</source>
            <translation>Europa oriental</translation>
        </message>
        <message>
            <source>Australia and New Zealand</source>
            <translation>Australia y Nueva Zelanda</translation>
        </message>
        <message>
            <source>Melanesia</source>
            <translation>Melanesia</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronesia</translation>
        </message>
        <message>
            <source>Polynesia</source>
            <translation>Polinesia</translation>
        </message>
        <message>
            <source>Measured in trials</source>
            <translation>Medido en ensayos</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>No revisado</translation>
        </message>
        <message>
            <source>Estimate a project</source>
            <translation>Estimar un proyecto</translation>
        </message>
        <message>
            <source>Measure a plot</source>
            <translation>Medir una parcela</translation>
        </message>
        <message>
            <source>Follow a region</source>
            <translation>Seguir una región</translation>
        </message>
        <message>
            <source>See soil on a map</source>
            <translation>Ver el suelo en un mapa</translation>
        </message>
        <message>
            <source>Model the future</source>
            <translation>Modelar el futuro</translation>
        </message>
        <message>
            <source>Collect and keep data</source>
            <translation>Reunir y guardar datos</translation>
        </message>
        <message>
            <source>Learn and teach</source>
            <translation>Aprender y enseñar</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Superficies</translation>
        </message>
        <message>
            <source>What is done on the land</source>
            <translation>Lo que se hace en la tierra</translation>
        </message>
        <message>
            <source>Soil samples</source>
            <translation>Muestras de suelo</translation>
        </message>
        <message>
            <source>A field visit</source>
            <translation>Una visita al campo</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Tipo de suelo</translation>
        </message>
        <message>
            <source>Manure, fertiliser and other inputs</source>
            <translation>Estiércol, fertilizante y otros insumos</translation>
        </message>
        <message>
            <source>Number of animals</source>
            <translation>Número de animales</translation>
        </message>
        <message>
            <source>Fuel and power used</source>
            <translation>Combustible y energía usados</translation>
        </message>
        <message>
            <source>Your own forms</source>
            <translation>Sus propios formularios</translation>
        </message>
        <message>
            <source>GPS</source>
            <translation>GPS</translation>
        </message>
        <message>
            <source>History of the land</source>
            <translation>Historia de la tierra</translation>
        </message>
        <message>
            <source>Satellite pictures</source>
            <translation>Imágenes de satélite</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>A laboratory</source>
            <translation>Un laboratorio</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Points on a map</source>
            <translation>Puntos en un mapa</translation>
        </message>
        <message>
            <source>A description of the project</source>
            <translation>Una descripción del proyecto</translation>
        </message>
        <message>
            <source>Somebody who writes scripts</source>
            <translation>Alguien que escriba programas</translation>
        </message>
        <message>
            <source>Plants and animals found</source>
            <translation>Plantas y animales hallados</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Árboles</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Cosecha</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Sirve sin red</translation>
        </message>
        <message>
            <source>Partly offline</source>
            <translation>En parte sin red</translation>
        </message>
        <message>
            <source>Needs a network</source>
            <translation>Necesita red</translation>
        </message>
        <message>
            <source>Not a program</source>
            <translation>No es un programa</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Free for some</source>
            <translation>Gratis para algunos</translation>
        </message>
        <message>
            <source>Low cost</source>
            <translation>Bajo costo</translation>
        </message>
        <message>
            <source>To be paid</source>
            <translation>De pago</translation>
        </message>
        <message>
            <source>Farmer</source>
            <translation>Agricultor</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Técnico</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Especialista</translation>
        </message>
        <message>
            <source>Laboratory</source>
            <translation>Laboratorio</translation>
        </message>
        <message>
            <source>Framework for measuring and reporting</source>
            <translation>Marco para medir e informar</translation>
        </message>
        <message>
            <source>Rules for measuring and reporting</source>
            <translation>Reglas para medir e informar</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>List of criteria</source>
            <translation>Lista de criterios</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Calculadora</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Decision support</source>
            <translation>Ayuda para decidir</translation>
        </message>
        <message>
            <source>Field test</source>
            <translation>Prueba de campo</translation>
        </message>
        <message>
            <source>Set of field tests</source>
            <translation>Conjunto de pruebas de campo</translation>
        </message>
        <message>
            <source>Lab or field test</source>
            <translation>Prueba de laboratorio o campo</translation>
        </message>
        <message>
            <source>Lab method</source>
            <translation>Método de laboratorio</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Satellite platform</source>
            <translation>Plataforma satelital</translation>
        </message>
        <message>
            <source>Satellite tool</source>
            <translation>Herramienta satelital</translation>
        </message>
        <message>
            <source>Way of sampling</source>
            <translation>Forma de muestreo</translation>
        </message>
        <message>
            <source>Web platform</source>
            <translation>Plataforma web</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Cualquier idioma</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Muchos idiomas</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Otros idiomas</translation>
        </message>
        <message>
            <source>Several languages</source>
            <translation>Varios idiomas</translation>
        </message>
        <message>
            <source>All tropical</source>
            <translation>Todo el trópico</translation>
        </message>
        <message>
            <source>Warm temperate</source>
            <translation>Templado cálido</translation>
        </message>
        <message>
            <source>Cool temperate</source>
            <translation>Templado frío</translation>
        </message>
        <message>
            <source>Boreal</source>
            <translation>Boreal</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>{first} a {last} años</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeasuredCard</name>
        <message>
            <source>Difference between fields with and without. Not a gain per year.</source>
            <translation>Diferencia entre campos con y sin ella. No es ganancia por año.</translation>
        </message>
        <message>
            <source>A hollow bar across the zero line: it may rise or fall.</source>
            <translation>Una barra hueca que cruza el cero: puede subir o bajar.</translation>
        </message>
        <message>
            <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
            <translation>Una barra a la izquierda: la pérdida que esta práctica evita. No es ganancia.</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono del suelo: lo que se midió</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>All rows as a table (T)</source>
            <translation>Todas las filas en una tabla (T)</translation>
        </message>
        <message numerus="yes">
            <source>Sources (%n)</source>
            <translation>
                <numerusform>Fuente (%n)</numerusform>
                <numerusform>Fuentes (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures checked at source</source>
            <translation>Cifras comprobadas en la fuente</translation>
        </message>
    </context>
    <context>
        <name>MoreAbout</name>
        <message>
            <source>Read more about it</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>Also called: {names}</source>
            <translation>También se llama: {names}</translation>
        </message>
        <message>
            <source>{what}: {value}. Source: {source}.</source>
            <translation>{what}: {value}. Fuente: {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De expertos, no comprobado en la fuente.</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Un agrónomo y un hablante nativo aún deben leer esta ficha.</translation>
        </message>
        <message>
            <source>Read less</source>
            <translation>Leer menos</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>What people here should know. No names of people.</source>
            <translation>Lo que la gente de aquí debe saber. Sin nombres de personas.</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aquí</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
    </context>
    <context>
        <name>OwnBar</name>
        <message>
            <source>Fits my plot</source>
            <translation>Conviene a mi parcela</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>All collections</source>
            <translation>Todas las colecciones</translation>
        </message>
        <message>
            <source>Only this collection</source>
            <translation>Solo esta colección</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Fits {plot} · {count}</source>
            <translation>Conviene a {plot} · {count}</translation>
        </message>
        <message>
            <source>{verdict}: {plot}.</source>
            <translation>{verdict}: {plot}.</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>Con estrella.</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
        <message>
            <source>Star taken off</source>
            <translation>Estrella quitada</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>A plot that is not on this laptop</source>
            <translation>Una parcela que no está en esta computadora</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>How far {plot} is</source>
            <translation>Cómo va {plot}</translation>
        </message>
        <message>
            <source>Take off the plan of {plot}</source>
            <translation>Quitar del plan de {plot}</translation>
        </message>
        <message>
            <source>Taken off the plan</source>
            <translation>Quitado del plan</translation>
        </message>
        <message>
            <source>What happened, in your words. No names of people.</source>
            <translation>Qué pasó, en sus palabras. Sin nombres de personas.</translation>
        </message>
        <message>
            <source>What happened on {plot}</source>
            <translation>Qué pasó en {plot}</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>PracticeActs</name>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Group view</source>
            <translation>Vista de grupo</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>listen to the sheet, or stop</source>
            <translation>escuchar la ficha, o parar</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Mayús G</translation>
        </message>
        <message>
            <source>group view</source>
            <translation>vista de grupo</translation>
        </message>
        <message>
            <source>P, Ctrl P</source>
            <translation>P, Ctrl P</translation>
        </message>
        <message>
            <source>print</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>what was measured, as a table</source>
            <translation>lo que se midió, en tabla</translation>
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
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>PracticeList</name>
        <message>
            <source>Practices</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primer efecto</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono del suelo: lo que se midió</translation>
        </message>
    </context>
    <context>
        <name>PracticeOwn</name>
        <message>
            <source>Star taken off</source>
            <translation>Estrella quitada</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>Added to the plan of {plot}</source>
            <translation>Agregado al plan de {plot}</translation>
        </message>
        <message>
            <source>Kept with {plot}</source>
            <translation>Guardado con {plot}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaper</name>
        <message>
            <source>How to do it</source>
            <translation>Cómo se hace</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Para qué tierra</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono del suelo: lo que se midió</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>Dónde conviene</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Dónde no conviene</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Lo que hace falta</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Lo que da</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>De quién es el trabajo</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Errores comunes</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Compruébelo en su parcela</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Suelo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primer efecto</translation>
        </message>
        <message>
            <source>For which land it is comes from experts. It was not checked at source.</source>
            <translation>Para qué tierra: viene de expertos. No se comprobó en la fuente.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>No revisado: {question}</translation>
        </message>
        <message>
            <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
            <translation>Biblioteca 4 por 1000 {version} · licencia {licence} · impreso el {day}</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Un agrónomo y un hablante nativo aún deben leer esta ficha.</translation>
        </message>
        <message>
            <source>Read by experts: {status}, {day}</source>
            <translation>Leído por expertos: {status}, {day}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaperActs</name>
        <message>
            <source>Print the list…</source>
            <translation>Imprimir la lista…</translation>
        </message>
        <message>
            <source>Keep the list as PDF…</source>
            <translation>Guardar la lista como PDF…</translation>
        </message>
        <message>
            <source>Sheet, A4</source>
            <translation>Ficha, A4</translation>
        </message>
        <message>
            <source>Hand-out in pictures, A5</source>
            <translation>Hoja con dibujos, A5</translation>
        </message>
        <message>
            <source>Poster, A3 on four pages</source>
            <translation>Cartel, A3 en cuatro páginas</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Keep as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Idioma del papel</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>{practice}.pdf</source>
            <translation>{practice}.pdf</translation>
        </message>
        <message>
            <source>{practice}-hand-out.pdf</source>
            <translation>{practice}-hoja.pdf</translation>
        </message>
        <message>
            <source>{practice}-poster.pdf</source>
            <translation>{practice}-cartel.pdf</translation>
        </message>
        <message>
            <source>practices.pdf</source>
            <translation>practicas.pdf</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>arriba a la izquierda</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>arriba a la derecha</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>abajo a la izquierda</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>abajo a la derecha</translation>
        </message>
        <message>
            <source>Part {part} of 4: {place}. Cut along the marks and join the four parts.</source>
            <translation>Parte {part} de 4: {place}. Corte por las marcas y junte las cuatro partes.</translation>
        </message>
    </context>
    <context>
        <name>PracticeSheet</name>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>Dónde conviene</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Dónde no conviene</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Lo que hace falta</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>De quién es el trabajo</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Lo que da</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Errores comunes</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <source>How to do it</source>
            <translation>Cómo se hace</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Compruébelo en su parcela</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Para qué tierra</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Suelo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primer efecto</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Se usa en</translation>
        </message>
        <message>
            <source>This comes from experts. It was not checked at source.</source>
            <translation>Esto viene de expertos. No se comprobó en la fuente.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>No revisado: {question}</translation>
        </message>
        <message>
            <source>What was measured, in numbers</source>
            <translation>Lo que se midió, en números</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Practices</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>al campo de búsqueda de la lista</translation>
        </message>
        <message>
            <source>Arrows, Enter</source>
            <translation>Flechas, Intro</translation>
        </message>
        <message>
            <source>go about in the cards, open one</source>
            <translation>moverse entre las fichas, abrir una</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next sheet, sheet before</source>
            <translation>ficha siguiente, ficha anterior</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>put a star on it, or take it off</source>
            <translation>ponerle una estrella, o quitarla</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>put it beside others, up to three</source>
            <translation>ponerla al lado de otras, hasta tres</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back to the list</source>
            <translation>volver a la lista</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>No practice has all of these. Take one off:</source>
            <translation>Ninguna práctica tiene todo esto. Quite una:</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Trouble of the soil</source>
            <translation>Problema del suelo</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of practice</source>
            <translation>Clase de práctica</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primer efecto</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Part of the world</source>
            <translation>Parte del mundo</translation>
        </message>
        <message>
            <source>Country with cases</source>
            <translation>País con casos</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono del suelo</translation>
        </message>
        <message>
            <source>Fits first</source>
            <translation>Primero lo que conviene</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Type: dry land, straw, trees…</source>
            <translation>Escriba: tierra seca, paja, árboles…</translation>
        </message>
        <message>
            <source>Search in the practices</source>
            <translation>Buscar en las prácticas</translation>
        </message>
        <message>
            <source>Best known first</source>
            <translation>Primero lo mejor conocido</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>First effect soonest</source>
            <translation>Primero lo más rápido</translation>
        </message>
        <message>
            <source>Lowest cost first</source>
            <translation>Primero lo más barato</translation>
        </message>
        <message>
            <source>Least labour first</source>
            <translation>Primero lo de menos trabajo</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Cards or lines</source>
            <translation>Fichas o líneas</translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n práctica</numerusform>
                <numerusform>%n prácticas</numerusform>
            </translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Quitar todo</translation>
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
            <translation>No hay biblioteca en esta computadora. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>{verdict}: {plot}</source>
            <translation>{verdict}: {plot}</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
    </context>
    <context>
        <name>QrSquare</name>
        <message>
            <source>QR code of the link</source>
            <translation>Código QR del enlace</translation>
        </message>
    </context>
    <context>
        <name>RegionButtons</name>
        <message>
            <source>Where it was measured</source>
            <translation>Dónde se midió</translation>
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Goes well with</source>
            <translation>Va bien con</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>QR code of the source</source>
            <translation>Código QR de la fuente</translation>
        </message>
    </context>
    <context>
        <name>ToolComparison</name>
        <message>
            <source>Tools side by side</source>
            <translation>Herramientas lado a lado</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Quitar: {name}</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bueno para</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Pide</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Trabaja con</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Estar en la lista no es un consejo.</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>Asks for nothing of yours.</source>
            <translation>No pide nada suyo.</translation>
        </message>
        <message>
            <source>Works from: {thing}.</source>
            <translation>Trabaja con: {thing}.</translation>
        </message>
        <message>
            <source>Also asks for: {things}.</source>
            <translation>También pide: {things}.</translation>
        </message>
        <message>
            <source>Asks for: {things}.</source>
            <translation>Pide: {things}.</translation>
        </message>
        <message>
            <source>Asks for nothing more.</source>
            <translation>No pide nada más.</translation>
        </message>
    </context>
    <context>
        <name>ToolPanel</name>
        <message>
            <source>anything</source>
            <translation>cualquier cosa</translation>
        </message>
        <message>
            <source>I want to</source>
            <translation>Quiero</translation>
        </message>
        <message>
            <source>I have</source>
            <translation>Tengo</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sin red</translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <source>It must be: {wish}</source>
            <translation>Debe ser: {wish}</translation>
        </message>
        <message>
            <source>It must be</source>
            <translation>Debe ser</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Type: carbon, map, lab…</source>
            <translation>Escriba: carbono, mapa, laboratorio…</translation>
        </message>
        <message>
            <source>Search in the tools</source>
            <translation>Buscar en las herramientas</translation>
        </message>
        <message>
            <source>No tool has all of this. Take one off:</source>
            <translation>Ninguna herramienta tiene todo esto. Quite una:</translation>
        </message>
        <message>
            <source>This library has no tools yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca aún no tiene herramientas. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Without a network</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Who can use it</source>
            <translation>Quién puede usarla</translation>
        </message>
        <message>
            <source>Kind of tool</source>
            <translation>Clase de herramienta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n herramienta</numerusform>
                <numerusform>%n herramientas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) your answers best</source>
            <translation>
                <numerusform>%n va mejor con sus respuestas</numerusform>
                <numerusform>%n van mejor con sus respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n otra</numerusform>
                <numerusform>%n otras</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: {name} was used.</source>
            <translation>Anotado: se usó {name}.</translation>
        </message>
        <message>
            <source>Four tools stand side by side. Take one out first.</source>
            <translation>Hay cuatro herramientas lado a lado. Quite una antes.</translation>
        </message>
    </context>
    <context>
        <name>ToolSheet</name>
        <message>
            <source>What it does</source>
            <translation>Lo que hace</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Lo que pide</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bueno para</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hecha por</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>Take out of the comparison</source>
            <translation>Quitar de la comparación</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>I used this</source>
            <translation>Usé esta herramienta</translation>
        </message>
        <message>
            <source>Where to find it</source>
            <translation>Dónde encontrarla</translation>
        </message>
        <message>
            <source>Opens with a network. The square is for a telephone.</source>
            <translation>Se abre con red. El cuadro es para un teléfono.</translation>
        </message>
    </context>
    <context>
        <name>ToolkitPage</name>
        <message>
            <source>Toolkit</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Tools {count}</source>
            <translation>Herramientas {count}</translation>
        </message>
        <message>
            <source>Schemes {count}</source>
            <translation>Esquemas {count}</translation>
        </message>
        <message>
            <source>Criteria {count}</source>
            <translation>Criterios {count}</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Part of the toolkit</source>
            <translation>Parte de las herramientas</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Choose tools to compare first: the table is what is printed.</source>
            <translation>Elija antes herramientas para comparar: se imprime la tabla.</translation>
        </message>
        <message>
            <source>tools-side-by-side</source>
            <translation>herramientas-lado-a-lado</translation>
        </message>
        <message>
            <source>scheme</source>
            <translation>esquema</translation>
        </message>
        <message>
            <source>criteria-checklist</source>
            <translation>lista-de-criterios</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>al campo de búsqueda de la lista</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Arriba, Abajo</translation>
        </message>
        <message>
            <source>show another one</source>
            <translation>mostrar otro</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>siguiente, anterior</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>compare this tool, or take it out</source>
            <translation>comparar esta herramienta, o quitarla</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>pestaña siguiente</translation>
        </message>
        <message>
            <source>print the comparison, the scheme or the checklist</source>
            <translation>imprimir la comparación, el esquema o la lista</translation>
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
            <translation>No hay biblioteca en esta computadora. Pida a su equipo una actualización.</translation>
        </message>
    </context>
    <context>
        <name>VariantRow</name>
        <message>
            <source>Changed for {area}</source>
            <translation>Cambiado para {area}</translation>
        </message>
        <message>
            <source>Changed for our area</source>
            <translation>Cambiado para nuestra zona</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, sin revisar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the words for {area}</source>
            <translation>Cambiar las palabras para {area}</translation>
        </message>
        <message>
            <source>Take away the words for this area</source>
            <translation>Quitar las palabras para esta zona</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Respuesta de quienes lo miraron: {answer}</translation>
        </message>
    </context>
    <context>
        <name>YoursCard</name>
        <message>
            <source>Star</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
        <message>
            <source>On your plots, in your words</source>
            <translation>En sus parcelas, en sus palabras</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Agregar al plan de la parcela</translation>
        </message>
        <message>
            <source>Write what you saw</source>
            <translation>Escribir lo que vio</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aquí</translation>
        </message>
        <message>
            <source>Change this for our area</source>
            <translation>Cambiar esto para nuestra zona</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>Take the star off</source>
            <translation>Quitar la estrella</translation>
        </message>
        <message>
            <source>Put a star on it</source>
            <translation>Poner una estrella</translation>
        </message>
        <message>
            <source>Nobody has written here yet. What you add stays on this laptop and goes out with the next sync.</source>
            <translation>Nadie escribió aquí todavía. Lo que agregue queda en esta computadora y sale con el próximo intercambio.</translation>
        </message>
        <message>
            <source>about this sheet</source>
            <translation>sobre esta ficha</translation>
        </message>
        <message numerus="yes">
            <source>%n more on this laptop</source>
            <translation>
                <numerusform>%n más en esta computadora</numerusform>
                <numerusform>%n más en esta computadora</numerusform>
            </translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>Quitar: {what}</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>It waits for the next sync</source>
            <translation>Espera el próximo intercambio</translation>
        </message>
        <message>
            <source>New collection …</source>
            <translation>Colección nueva…</translation>
        </message>
        <message>
            <source>Put into {collection}</source>
            <translation>Puesto en {collection}</translation>
        </message>
        <message>
            <source>Taken out of {collection}</source>
            <translation>Quitado de {collection}</translation>
        </message>
    </context>
</TS>
