<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ChartCard</name>
        <message>
            <source>The next 20 years</source>
            <translation>Los próximos 20 años</translation>
        </message>
        <message>
            <source>The next 20 years, in numbers</source>
            <translation>Los próximos 20 años, en números</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Gráfico o tabla (T)</translation>
        </message>
        <message>
            <source>The lines stand here as soon as the fields are filled.</source>
            <translation>Las líneas salen aquí en cuanto se llenan los campos.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
    </context>
    <context>
        <name>FoldCard</name>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
    </context>
    <context>
        <name>FuturesTable</name>
        <message>
            <source>at least</source>
            <translation>al menos</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como mucho</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>Kept for this plot</source>
            <translation>Guardado para esta parcela</translation>
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation>Quitar: {name}</translation>
        </message>
    </context>
    <context>
        <name>MonthStrip</name>
        <message>
            <source>with plants</source>
            <translation>con plantas</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>desnudo</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) with plants.</source>
            <translation>
                <numerusform>%n mes con plantas.</numerusform>
                <numerusform>%n meses con plantas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoPlotYet</name>
        <message>
            <source>See what 20 years of another way may do to the carbon in the soil. Nothing is promised.</source>
            <translation>Vea qué pueden hacer 20 años de otra manera con el carbono del suelo. No se promete nada.</translation>
        </message>
        <message>
            <source>Type by hand</source>
            <translation>Escribir a mano</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Agregar una parcela</translation>
        </message>
        <message>
            <source>Choose a plot above, or type by hand</source>
            <translation>Elija una parcela arriba, o escriba a mano</translation>
        </message>
    </context>
    <context>
        <name>PaperActs</name>
        <message>
            <source>Print one page…</source>
            <translation>Imprimir una página…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>Guardar los números (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>escrito a mano</translation>
        </message>
        <message>
            <source>What if · {day}</source>
            <translation>Y si · {day}</translation>
        </message>
        <message>
            <source>Today's way, no change.</source>
            <translation>La manera de hoy, sin cambio.</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Lo que se preguntó</translation>
        </message>
        <message>
            <source>As CO₂: {figure}.</source>
            <translation>En CO₂: {figure}.</translation>
        </message>
    </context>
    <context>
        <name>PlotFields</name>
        <message>
            <source>The plot</source>
            <translation>La parcela</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
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
            <source>Carbon now</source>
            <translation>Carbono ahora</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>Where the numbers come from</source>
            <translation>De dónde vienen los números</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Manera</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
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
            <source>both</source>
            <translation>ambas</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>IPCC tables for mineral soils, 0–30 cm. They reach their new level after 20 years.</source>
            <translation>Tablas del IPCC para suelos minerales, 0–30 cm. Llegan a su nuevo nivel a los 20 años.</translation>
        </message>
        <message>
            <source>RothC-26.3, for 0–30 cm, with the constants of its makers' program (Rothamsted Research, 2024).</source>
            <translation>RothC-26.3, para 0–30 cm, con las constantes del programa de sus autores (Rothamsted Research, 2024).</translation>
        </message>
        <message>
            <source>Today's way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq.</source>
            <translation>La manera de hoy es la que mantiene el carbono de ahora. 5, 10 y 20 % más siguen a FAO (2020), GSOCseq.</translation>
        </message>
        <message>
            <source>The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation).</source>
            <translation>El rango: 1000 sorteos, con un 15 % de duda en el carbono que vuelve (una desviación estándar).</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>As CO₂</source>
            <translation>En CO₂</translation>
        </message>
        <message>
            <source>Warming up the soil…</source>
            <translation>Calentando el suelo…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Then you see here what 20 years may bring.</source>
            <translation>Entonces verá aquí lo que pueden traer 20 años.</translation>
        </message>
        <message>
            <source>Nothing was worked out. Your fields are as you left them.</source>
            <translation>No se calculó nada. Sus campos quedan como los dejó.</translation>
        </message>
        <message>
            <source>The answer stands here in a moment.</source>
            <translation>La respuesta sale aquí en un momento.</translation>
        </message>
        <message>
            <source>Change something in the new way, or try a practice.</source>
            <translation>Cambie algo en la manera nueva, o pruebe una práctica.</translation>
        </message>
        <message>
            <source>Until then the new way is today's way.</source>
            <translation>Hasta entonces, la manera nueva es la de hoy.</translation>
        </message>
        <message>
            <source>The range is not known. This is a calculation, not a measurement.</source>
            <translation>No se conoce el rango. Esto es un cálculo, no una medición.</translation>
        </message>
        <message>
            <source>t C/ha, typed by you</source>
            <translation>t C/ha, escrito por usted</translation>
        </message>
        <message>
            <source>t C/ha, measured</source>
            <translation>t C/ha, medido</translation>
        </message>
        <message>
            <source>t C/ha, usual value</source>
            <translation>t C/ha, valor usual</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbono ahora</translation>
        </message>
        <message>
            <source>In {year}, most likely</source>
            <translation>En {year}, lo más probable</translation>
        </message>
        <message>
            <source>Against today's way</source>
            <translation>Frente a la manera de hoy</translation>
        </message>
    </context>
    <context>
        <name>WaysFields</name>
        <message>
            <source>Try a practice</source>
            <translation>Probar una práctica</translation>
        </message>
        <message>
            <source>type to find</source>
            <translation>escriba para buscar</translation>
        </message>
        <message>
            <source>Which new way</source>
            <translation>Qué manera nueva</translation>
        </message>
        <message>
            <source>Up to three new ways, side by side</source>
            <translation>Hasta tres maneras nuevas, lado a lado</translation>
        </message>
        <message>
            <source>Today and a new way</source>
            <translation>Hoy y una manera nueva</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Cambiar a</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>Lo que vuelve al suelo</translation>
        </message>
        <message>
            <source>State of the grass</source>
            <translation>Estado del pasto</translation>
        </message>
        <message>
            <source>Tillage</source>
            <translation>Labranza</translation>
        </message>
        <message>
            <source>does not matter here</source>
            <translation>aquí no importa</translation>
        </message>
        <message>
            <source>Plant carbon that comes back, new way</source>
            <translation>Carbono de plantas que vuelve, manera nueva</translation>
        </message>
        <message>
            <source>New way: plant carbon that comes back, against today's</source>
            <translation>Manera nueva: carbono de plantas que vuelve, frente al de hoy</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha al año</translation>
        </message>
        <message>
            <source>Manure today</source>
            <translation>Estiércol hoy</translation>
        </message>
        <message>
            <source>Manure, new way</source>
            <translation>Estiércol, manera nueva</translation>
        </message>
        <message>
            <source>Today: months with plants on the field</source>
            <translation>Hoy: meses con plantas en el campo</translation>
        </message>
        <message>
            <source>New way: months with plants on the field</source>
            <translation>Manera nueva: meses con plantas en el campo</translation>
        </message>
        <message>
            <source>Months with plants on the field, today</source>
            <translation>Meses con plantas en el campo, hoy</translation>
        </message>
        <message>
            <source>Months with plants, new way</source>
            <translation>Meses con plantas, manera nueva</translation>
        </message>
        <message>
            <source>● changed</source>
            <translation>● cambiado</translation>
        </message>
        <message>
            <source>as today</source>
            <translation>como hoy</translation>
        </message>
        <message>
            <source>what it changes: {confidence}</source>
            <translation>lo que cambia: {confidence}</translation>
        </message>
        <message>
            <source>only those with a figure in these tables</source>
            <translation>solo las que tienen cifra en estas tablas</translation>
        </message>
        <message>
            <source>This practice has no figure in these tables.</source>
            <translation>Esta práctica no tiene cifra en estas tablas.</translation>
        </message>
        <message>
            <source>This practice is for another land use than today's.</source>
            <translation>Esta práctica es para otro uso de la tierra que el de hoy.</translation>
        </message>
        <message>
            <source>For this model the practice changes nothing against today.</source>
            <translation>Para este modelo la práctica no cambia nada frente a hoy.</translation>
        </message>
    </context>
    <context>
        <name>WeatherFields</name>
        <message>
            <source>Weather of a usual year</source>
            <translation>Tiempo de un año normal</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest station, or paste them from a spreadsheet.</source>
            <translation>Escriba los 12 meses de la estación más cercana, o péguelos de una hoja de cálculo.</translation>
        </message>
        <message>
            <source>Put in the example from England</source>
            <translation>Poner el ejemplo de Inglaterra</translation>
        </message>
        <message>
            <source>Rothamsted Research, England: the example of the model's makers, not your place.</source>
            <translation>Rothamsted Research, Inglaterra: ejemplo de los autores del modelo, no su lugar.</translation>
        </message>
        <message>
            <source>Evaporation: open pan. From a map of PET, divide by 0.75.</source>
            <translation>Evaporación: tanque abierto. De un mapa de ETP, divida entre 0,75.</translation>
        </message>
    </context>
    <context>
        <name>WeatherModel</name>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Warmth °C</source>
            <translation>Calor °C</translation>
        </message>
        <message>
            <source>Rain mm</source>
            <translation>Lluvia mm</translation>
        </message>
        <message>
            <source>Evaporation mm</source>
            <translation>Evaporación mm</translation>
        </message>
    </context>
    <context>
        <name>WhatIfAsked</name>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Año por año (RothC)</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Vista rápida (Tier 1)</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Worked out by</source>
            <translation>Calculado por</translation>
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
            <source>Carbon now</source>
            <translation>Carbono ahora</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
        <message>
            <source>plant carbon {plant} %, manure {manure} t C/ha a year, plants on the field {months} months</source>
            <translation>carbono de plantas {plant} %, estiércol {manure} t C/ha al año, plantas en el campo {months} meses</translation>
        </message>
        <message>
            <source>Warmth, January to December, °C</source>
            <translation>Calor, de enero a diciembre, °C</translation>
        </message>
        <message>
            <source>Rain, January to December, mm</source>
            <translation>Lluvia, de enero a diciembre, mm</translation>
        </message>
        <message>
            <source>Evaporation, January to December, mm</source>
            <translation>Evaporación, de enero a diciembre, mm</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Tiempo</translation>
        </message>
    </context>
    <context>
        <name>WhatIfOrigins</name>
        <message>
            <source>typed by you</source>
            <translation>escrito por usted</translation>
        </message>
        <message>
            <source>from the plot</source>
            <translation>de la parcela</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>valor usual</translation>
        </message>
        <message>
            <source>of 0–30 cm</source>
            <translation>de 0–30 cm</translation>
        </message>
        <message>
            <source>typed by you, 0–30 cm</source>
            <translation>escrito por usted, 0–30 cm</translation>
        </message>
        <message>
            <source>usual value, 0–30 cm</source>
            <translation>valor usual, 0–30 cm</translation>
        </message>
        <message>
            <source>measured in {year}, 0–30 cm</source>
            <translation>medido en {year}, 0–30 cm</translation>
        </message>
        <message>
            <source>Year by year (RothC) also needs clay and the weather.</source>
            <translation>Año por año (RothC) necesita además la arcilla y el tiempo.</translation>
        </message>
        <message>
            <source>Quick look (Tier 1) says: {sentence}</source>
            <translation>Vista rápida (Tier 1) dice: {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC), with weather from England, says: {sentence}</source>
            <translation>Año por año (RothC), con tiempo de Inglaterra, dice: {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC) says: {sentence}</source>
            <translation>Año por año (RothC) dice: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>What if</source>
            <translation>Y si</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Vista rápida (Tier 1)</translation>
        </message>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Año por año (RothC)</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Cómo se calcula</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>which new way</source>
            <translation>qué manera nueva</translation>
        </message>
        <message>
            <source>chart or table</source>
            <translation>gráfico o tabla</translation>
        </message>
        <message>
            <source>work it out again</source>
            <translation>calcular otra vez</translation>
        </message>
        <message>
            <source>print one page</source>
            <translation>imprimir una página</translation>
        </message>
        <message>
            <source>save the numbers</source>
            <translation>guardar los números</translation>
        </message>
        <message>
            <source>Choose a plot to keep this with it.</source>
            <translation>Elija una parcela para guardar esto con ella.</translation>
        </message>
        <message>
            <source>This is kept already.</source>
            <translation>Esto ya está guardado.</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} se quitó.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfWords</name>
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
            <source>Polar, dry</source>
            <translation>Polar, seco</translation>
        </message>
        <message>
            <source>Polar, moist</source>
            <translation>Polar, húmedo</translation>
        </message>
        <message>
            <source>Fertile clay or loam</source>
            <translation>Arcilla o franco fértil</translation>
        </message>
        <message>
            <source>Weathered red soil</source>
            <translation>Suelo rojo meteorizado</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Arena</translation>
        </message>
        <message>
            <source>Volcanic ash</source>
            <translation>Ceniza volcánica</translation>
        </message>
        <message>
            <source>Bleached soil (podzol)</source>
            <translation>Suelo lavado (podsol)</translation>
        </message>
        <message>
            <source>Wet, grey soil</source>
            <translation>Suelo mojado, gris</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Turba</translation>
        </message>
        <message>
            <source>Crops, every year</source>
            <translation>Cultivos de cada año</translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation>Cultivos de árboles</translation>
        </message>
        <message>
            <source>Wet rice</source>
            <translation>Arroz inundado</translation>
        </message>
        <message>
            <source>Set aside to grass</source>
            <translation>Descanso con pasto</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pradera</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Bosque</translation>
        </message>
        <message>
            <source>Trees in the field</source>
            <translation>Árboles en el campo</translation>
        </message>
        <message>
            <source>Ploughed each year</source>
            <translation>Arado cada año</translation>
        </message>
        <message>
            <source>Ploughed less</source>
            <translation>Arado menos</translation>
        </message>
        <message>
            <source>Not ploughed</source>
            <translation>Sin arar</translation>
        </message>
        <message>
            <source>Badly worn</source>
            <translation>Muy gastado</translation>
        </message>
        <message>
            <source>Grazed hard</source>
            <translation>Pastoreado en exceso</translation>
        </message>
        <message>
            <source>In usual state</source>
            <translation>En estado normal</translation>
        </message>
        <message>
            <source>Improved</source>
            <translation>Mejorado</translation>
        </message>
        <message>
            <source>Little</source>
            <translation>Poco</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Much, no manure</source>
            <translation>Mucho, sin estiércol</translation>
        </message>
        <message>
            <source>Much, with manure</source>
            <translation>Mucho, con estiércol</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Mucho</translation>
        </message>
        <message>
            <source>Little: residues are taken away or burnt.</source>
            <translation>Poco: los rastrojos se sacan o se queman.</translation>
        </message>
        <message>
            <source>Medium: the residues stay on the field.</source>
            <translation>Medio: los rastrojos quedan en el campo.</translation>
        </message>
        <message>
            <source>Much, no manure: mulch, cover crops or green manure besides the residues.</source>
            <translation>Mucho, sin estiércol: acolchado, cultivos de cobertura o abono verde además de los rastrojos.</translation>
        </message>
        <message>
            <source>Much, with manure: animal manure besides the residues.</source>
            <translation>Mucho, con estiércol: estiércol de animales además de los rastrojos.</translation>
        </message>
        <message>
            <source>Much: the better grass is also fertilised or watered.</source>
            <translation>Mucho: el mejor pasto además se abona o riega.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean, whatever comes back.</source>
            <translation>Árboles en el campo: un promedio mundial, vuelva lo que vuelva.</translation>
        </message>
        <message>
            <source>Carbon under native plants</source>
            <translation>Carbono bajo plantas nativas</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Tillage or grazing</source>
            <translation>Labranza o pastoreo</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>Lo que vuelve al suelo</translation>
        </message>
        <message>
            <source>Trees in the field, against today</source>
            <translation>Árboles en el campo, frente a hoy</translation>
        </message>
        <message>
            <source>read in two copies</source>
            <translation>leído en dos copias</translation>
        </message>
        <message>
            <source>read in one copy</source>
            <translation>leído en una copia</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>no es seguro</translation>
        </message>
        <message>
            <source>named in the table</source>
            <translation>nombrado en la tabla</translation>
        </message>
        <message>
            <source>from memory, not checked</source>
            <translation>de memoria, no comprobado</translation>
        </message>
        <message>
            <source>assumed, not measured</source>
            <translation>supuesto, no medido</translation>
        </message>
        <message>
            <source>Choose the climate of the plot.</source>
            <translation>Elija el clima de la parcela.</translation>
        </message>
        <message>
            <source>Choose the kind of soil.</source>
            <translation>Elija el tipo de suelo.</translation>
        </message>
        <message>
            <source>How much clay is in the soil? Type it, or feel it by hand.</source>
            <translation>¿Cuánta arcilla tiene el suelo? Escríbalo, o pruébelo con la mano.</translation>
        </message>
        <message>
            <source>Type how much carbon the soil holds now.</source>
            <translation>Escriba cuánto carbono tiene el suelo ahora.</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest weather station.</source>
            <translation>Escriba los 12 meses de la estación meteorológica más cercana.</translation>
        </message>
        <message>
            <source>One field is not a number. It is outlined.</source>
            <translation>Un campo no es un número. Está marcado.</translation>
        </message>
        <message>
            <source>A month of the weather is not a number.</source>
            <translation>Un mes del tiempo no es un número.</translation>
        </message>
        <message>
            <source>The tables have no value for this soil in this climate.</source>
            <translation>Las tablas no tienen valor para este suelo en este clima.</translation>
        </message>
        <message>
            <source>This model is not made for polar land.</source>
            <translation>Este modelo no es para tierra polar.</translation>
        </message>
        <message>
            <source>This model is not made for peat.</source>
            <translation>Este modelo no es para turba.</translation>
        </message>
        <message>
            <source>This model is not made for wet rice land.</source>
            <translation>Este modelo no es para arroz inundado.</translation>
        </message>
        <message>
            <source>This model is not made for land that stands in water.</source>
            <translation>Este modelo no es para tierra con agua estancada.</translation>
        </message>
        <message>
            <source>This model is not made for soil with more than 90 % sand.</source>
            <translation>Este modelo no es para suelo con más de 90 % de arena.</translation>
        </message>
        <message>
            <source>This model is not made for salty soil.</source>
            <translation>Este modelo no es para suelo salado.</translation>
        </message>
        <message>
            <source>This model is not made for more than 200 t C/ha.</source>
            <translation>Este modelo no es para más de 200 t C/ha.</translation>
        </message>
        <message>
            <source>The carbon in the soil must be above 0.</source>
            <translation>El carbono del suelo debe ser mayor que 0.</translation>
        </message>
        <message>
            <source>The soil holds too little carbon for this model.</source>
            <translation>El suelo tiene muy poco carbono para este modelo.</translation>
        </message>
        <message>
            <source>No soil holds so much carbon. Look at what was typed.</source>
            <translation>Ningún suelo tiene tanto carbono. Mire lo que se escribió.</translation>
        </message>
        <message>
            <source>No plants and no manure reach this soil.</source>
            <translation>A este suelo no llegan plantas ni estiércol.</translation>
        </message>
        <message>
            <source>The ground is frozen in this weather. Nothing can change in it.</source>
            <translation>Con este tiempo el suelo está helado. Nada puede cambiar en él.</translation>
        </message>
        <message>
            <source>This weather never comes to rest in the model.</source>
            <translation>Con este tiempo el modelo no llega a reposo.</translation>
        </message>
        <message>
            <source>One number is outside what the model knows.</source>
            <translation>Un número está fuera de lo que el modelo conoce.</translation>
        </message>
        <message>
            <source>The tables would take more carbon than this soil holds.</source>
            <translation>Las tablas sacarían más carbono del que tiene este suelo.</translation>
        </message>
        <message>
            <source>So much manure today would already hold more carbon than the soil has.</source>
            <translation>Tanto estiércol hoy ya daría más carbono del que tiene el suelo.</translation>
        </message>
        <message>
            <source>No figure for trees in the field from this land use.</source>
            <translation>No hay cifra para árboles en el campo desde este uso de la tierra.</translation>
        </message>
        <message>
            <source>Stopped. Press Ctrl+Enter to work it out again.</source>
            <translation>Detenido. Pulse Ctrl+Intro para calcular otra vez.</translation>
        </message>
        <message>
            <source>This cannot be worked out with these numbers.</source>
            <translation>Con estos números no se puede calcular.</translation>
        </message>
        <message>
            <source>Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01.</source>
            <translation>Cultivos de árboles en el trópico: las copias de la tabla difieren (1,01 o 1,1). Usamos 1,01.</translation>
        </message>
        <message>
            <source>Tropical mountains: these figures come from one copy only. Other tools use others.</source>
            <translation>Montaña tropical: estas cifras vienen de una sola copia. Otras herramientas usan otras.</translation>
        </message>
        <message>
            <source>Drained wet soil: this figure was read in one copy only.</source>
            <translation>Suelo mojado drenado: esta cifra se leyó en una sola copia.</translation>
        </message>
        <message>
            <source>Crops on drained wet soil lose more carbon than these figures say.</source>
            <translation>Los cultivos en suelo mojado drenado pierden más carbono de lo que dicen estas cifras.</translation>
        </message>
        <message>
            <source>Few soils like this were measured. The range is a guess.</source>
            <translation>Se midieron pocos suelos así. El rango es una suposición.</translation>
        </message>
        <message>
            <source>One figure used here is not confirmed.</source>
            <translation>Una cifra usada aquí no está confirmada.</translation>
        </message>
        <message>
            <source>For wet rice, tillage and residues make no difference here.</source>
            <translation>En arroz inundado, labranza y rastrojos no hacen diferencia aquí.</translation>
        </message>
        <message>
            <source>The tables do not tell these two ways apart. That is no finding.</source>
            <translation>Las tablas no distinguen estas dos maneras. Eso no es un hallazgo.</translation>
        </message>
        <message>
            <source>Your soil holds another amount than the tables expect here. Look at the change, not the level.</source>
            <translation>Su suelo tiene otra cantidad de la que esperan las tablas. Mire el cambio, no el nivel.</translation>
        </message>
        <message>
            <source>Volcanic soil: this model was not made on such soils. Take care.</source>
            <translation>Suelo volcánico: el modelo no se hizo en suelos así. Tenga cuidado.</translation>
        </message>
        <message>
            <source>Very cold land: this model was not made there. Take care.</source>
            <translation>Tierra muy fría: el modelo no se hizo allí. Tenga cuidado.</translation>
        </message>
        <message>
            <source>Deep layers: this model was made for topsoil. Take care.</source>
            <translation>Capas hondas: el modelo se hizo para el suelo de arriba. Tenga cuidado.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean over many systems. Its source gives no number of years.</source>
            <translation>Árboles en el campo: un promedio mundial de muchos sistemas. Su fuente no da años.</translation>
        </message>
        <message>
            <source>Wet soil: this model is only for land that drains. Take care.</source>
            <translation>Suelo mojado: el modelo es solo para tierra que drena. Tenga cuidado.</translation>
        </message>
        <message>
            <source>The range counts only how unsure the carbon that comes back is (15 %).</source>
            <translation>El rango cuenta solo la duda en el carbono que vuelve (15 %).</translation>
        </message>
        <message>
            <source>The weather is an example from England, not of your place.</source>
            <translation>El tiempo es un ejemplo de Inglaterra, no de su lugar.</translation>
        </message>
        <message>
            <source>The carbon now is a usual value, not measured here.</source>
            <translation>El carbono de ahora es un valor usual, no medido aquí.</translation>
        </message>
        <message>
            <source>After {years} years: the same as today's way.</source>
            <translation>Después de {years} años: igual que la manera de hoy.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha more than today's way.</source>
            <translation>Después de {years} años: unas {middle} t C/ha más que la manera de hoy.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha less than today's way.</source>
            <translation>Después de {years} años: unas {middle} t C/ha menos que la manera de hoy.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha more than today's way.</source>
            <translation>Después de {years} años: de {low} a {high} t C/ha más que la manera de hoy.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha less than today's way.</source>
            <translation>Después de {years} años: de {low} a {high} t C/ha menos que la manera de hoy.</translation>
        </message>
        <message>
            <source>After {years} years: from {less} t C/ha less to {more} more than today's way.</source>
            <translation>Después de {years} años: de {less} t C/ha menos a {more} más que la manera de hoy.</translation>
        </message>
        <message>
            <source>{middle} t CO₂e/ha in {years} years, range not known</source>
            <translation>{middle} t CO₂e/ha en {years} años, rango no conocido</translation>
        </message>
        <message>
            <source>{low} to {high} t CO₂e/ha in {years} years</source>
            <translation>{low} a {high} t CO₂e/ha en {years} años</translation>
        </message>
        <message>
            <source>Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified.</source>
            <translation>Solo carbono del suelo: sin otros gases. El carbono puede perderse otra vez. Nada está certificado.</translation>
        </message>
        <message>
            <source>This is a calculation, not a measurement.</source>
            <translation>Esto es un cálculo, no una medición.</translation>
        </message>
        <message>
            <source>New way</source>
            <translation>Manera nueva</translation>
        </message>
        <message>
            <source>New way {number}</source>
            <translation>Manera nueva {number}</translation>
        </message>
        <message>
            <source>Today's way</source>
            <translation>Manera de hoy</translation>
        </message>
        <message>
            <source>4 per 1000 path</source>
            <translation>Camino 4 por 1000</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <source>tonnes of carbon per hectare, 0–30 cm</source>
            <translation>toneladas de carbono por hectárea, 0–30 cm</translation>
        </message>
        <message>
            <source>the scale does not start at 0</source>
            <translation>la escala no empieza en 0</translation>
        </message>
    </context>
    <context>
        <name>_FeelTest</name>
        <message>
            <source>Wet a handful of soil, knead it and roll it. What does it do?</source>
            <translation>Moje un puñado de suelo, amáselo y enróllelo. ¿Qué hace?</translation>
        </message>
        <message>
            <source>It falls apart (about 5 %)</source>
            <translation>Se deshace (cerca de 5 %)</translation>
        </message>
        <message>
            <source>A ball holds, no roll (about 12 %)</source>
            <translation>Aguanta la bola, no el rollo (cerca de 12 %)</translation>
        </message>
        <message>
            <source>A roll holds, a ring breaks (about 22 %)</source>
            <translation>Aguanta el rollo, el anillo se rompe (cerca de 22 %)</translation>
        </message>
        <message>
            <source>A ring holds with cracks (about 32 %)</source>
            <translation>Aguanta el anillo, con grietas (cerca de 32 %)</translation>
        </message>
        <message>
            <source>A ring holds, smooth and sticky (about 45 %)</source>
            <translation>Aguanta el anillo, liso y pegajoso (cerca de 45 %)</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>Clay by feel</source>
            <translation>Arcilla al tacto</translation>
        </message>
    </context>
</TS>
