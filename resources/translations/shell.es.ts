<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CompareView</name>
        <message>
            <source>Practices side by side</source>
            <translation>Prácticas lado a lado</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
        <message>
            <source>Read the sheet</source>
            <translation>Leer la ficha</translation>
        </message>
        <message>
            <source>Read the sheet: {name}</source>
            <translation>Leer la ficha: {name}</translation>
        </message>
        <message>
            <source>Choose a practice to put beside it.</source>
            <translation>Elija una práctica para poner al lado.</translation>
        </message>
        <message>
            <source>Choose a practice.</source>
            <translation>Elija una práctica.</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Fits {plot}</source>
            <translation>Conviene a {plot}</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono del suelo: lo que se midió</translation>
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
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Helps against</source>
            <translation>Ayuda contra</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Lo que hace falta</translation>
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
            <source>not known</source>
            <translation>no se sabe</translation>
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
            <translation>Va bien con</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Abrir: {name}</translation>
        </message>
        <message>
            <source>An adviser and a native speaker still have to read this sheet.</source>
            <translation>Un técnico y un hablante nativo aún deben leer esta ficha.</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Algo salió mal en el programa.</translation>
        </message>
        <message>
            <source>What was saved is safe.</source>
            <translation>Lo guardado está a salvo.</translation>
        </message>
        <message>
            <source>A report was written to the log. Try again, or show it to your team.</source>
            <translation>Se escribió un informe en el registro. Intente otra vez, o muéstrelo a su equipo.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol fuerte u oscuro</translation>
        </message>
        <message>
            <source>Which language do you read?</source>
            <translation>¿Qué idioma lee usted?</translation>
        </message>
        <message>
            <source>{percent} % translated, the rest in English</source>
            <translation>{percent} % traducido, el resto en inglés</translation>
        </message>
        <message>
            <source>You can change this later. It only changes what comes first.</source>
            <translation>Puede cambiarlo después. Solo cambia lo que sale primero.</translation>
        </message>
        <message>
            <source>Who uses this laptop?</source>
            <translation>¿Quién usa esta computadora?</translation>
        </message>
        <message>
            <source>It helps to show what fits your area. You can leave it empty.</source>
            <translation>Ayuda a mostrar lo que conviene a su zona. Puede dejarlo vacío.</translation>
        </message>
        <message>
            <source>Where do you work?</source>
            <translation>¿Dónde trabaja usted?</translation>
        </message>
        <message>
            <source>Type the name of the country</source>
            <translation>Escriba el nombre del país</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>District or region</source>
            <translation>Distrito o región</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Step {step} of {steps}. {name}</source>
            <translation>Paso {step} de {steps}. {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>LandForm</name>
        <message>
            <source>What do you see on this plot?</source>
            <translation>¿Qué ve en esta parcela?</translation>
        </message>
        <message>
            <source>We looked: none of these</source>
            <translation>Miramos: nada de esto</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Metres up on 100 metres along</source>
            <translation>Metros que sube en 100 metros</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Lluvia en un año normal</translation>
        </message>
        <message>
            <source>Keep what I saw</source>
            <translation>Guardar lo que vi</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devuelve {count}</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
    </context>
    <context>
        <name>LoadingBlocks</name>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
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
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>PaperMenu</name>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the table (CSV)…</source>
            <translation>Guardar la tabla (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
    </context>
    <context>
        <name>PlotChip</name>
        <message>
            <source>Plot: {plot}, site {site}</source>
            <translation>Parcela: {plot}, sitio {site}</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Elegir una parcela</translation>
        </message>
    </context>
    <context>
        <name>PlotPanel</name>
        <message>
            <source>Type to find a plot</source>
            <translation>Escriba para buscar una parcela</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelas</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
        <message>
            <source>{first} and {second} · give back {count}</source>
            <translation>{first} y {second} · devuelven {count}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devuelve {count}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message numerus="yes">
            <source>Saved · %n waiting</source>
            <translation>
                <numerusform>Guardado · %n espera</numerusform>
                <numerusform>Guardado · %n esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Guardado en esta computadora</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n espera</numerusform>
                <numerusform>%n esperan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search practices, plots, bags, help…</source>
            <translation>Buscar prácticas, parcelas, bolsas, ayuda…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Buscar en todo</translation>
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
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing for “{text}”. Try another word.</source>
            <translation>Nada para «{text}». Pruebe otra palabra.</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s).</source>
            <translation>
                <numerusform>%n resultado.</numerusform>
                <numerusform>%n resultados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol fuerte u oscuro</translation>
        </message>
        <message>
            <source>Read this page aloud, or stop</source>
            <translation>Leer esta página en voz alta, o parar</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>Open: {page}</source>
            <translation>Abrir: {page}</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Colours for bright sun</source>
            <translation>Colores para sol fuerte</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
        <message>
            <source>Pages of the rail</source>
            <translation>Páginas de la barra</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Elegir una parcela</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>Back one level</source>
            <translation>Un nivel atrás</translation>
        </message>
        <message>
            <source>Read aloud, or stop</source>
            <translation>Leer en voz alta, o parar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol fuerte u oscuro</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Y si</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Sync</source>
            <comment>short, under the icon</comment>
            <translation>Sincronizar</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Extension agent</source>
            <translation>Técnico de extensión</translation>
        </message>
        <message>
            <source>I visit farmers and take soil samples.</source>
            <translation>Visito a agricultores y tomo muestras de suelo.</translation>
        </message>
        <message>
            <source>Farmer group</source>
            <translation>Grupo de agricultores</translation>
        </message>
        <message>
            <source>We look at practices together.</source>
            <translation>Miramos prácticas juntos.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formador</translation>
        </message>
        <message>
            <source>I teach groups and plan sessions.</source>
            <translation>Enseño a grupos y preparo sesiones.</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinador</translation>
        </message>
        <message>
            <source>I look after a team and its figures.</source>
            <translation>Cuido de un equipo y de sus cifras.</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Did you mean {word}?</source>
            <translation>¿Quiso decir {word}?</translation>
        </message>
    </context>
</TS>
