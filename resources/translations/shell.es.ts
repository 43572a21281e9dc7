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
            <source>Bring back a backup</source>
            <translation>Traer una copia</translation>
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
            <source>Your records are kept encrypted on this computer. What opens them? You can change this later.</source>
            <translation>Sus registros se guardan cifrados en esta computadora. ¿Qué los abre? Puede cambiarlo después.</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Guardarlo seguro</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Making your safe place</source>
            <translation>Haciendo su lugar seguro</translation>
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
        <name>HeldBack</name>
        <message>
            <source>The hub does not know the laptop this was written on.</source>
            <translation>El servidor no conoce la computadora donde se escribió esto.</translation>
        </message>
        <message>
            <source>Join the team with a code, then send it again.</source>
            <translation>Únase al equipo con un código, y envíelo otra vez.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the team before this arrived.</source>
            <translation>Esta computadora se sacó del equipo antes de que esto llegara.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team to look at it. It stays here.</source>
            <translation>Pida a quien cuida el equipo que lo mire. Queda aquí.</translation>
        </message>
        <message>
            <source>It is signed by another person than the one this laptop is for.</source>
            <translation>Está firmado por otra persona que la de esta computadora.</translation>
        </message>
        <message>
            <source>Your part in the team is to read, not to write.</source>
            <translation>Su papel en el equipo es leer, no escribir.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team for another part, then send it again.</source>
            <translation>Pida otro papel a quien cuida el equipo, y envíelo otra vez.</translation>
        </message>
        <message>
            <source>It marks a record as checked. That is another person’s part.</source>
            <translation>Marca un registro como revisado. Ese es el papel de otra persona.</translation>
        </message>
        <message>
            <source>Send it again without the mark, or ask a verifier to check it.</source>
            <translation>Envíelo sin la marca, o pida a un verificador que lo revise.</translation>
        </message>
        <message>
            <source>The record was checked. A change of it needs a reason.</source>
            <translation>El registro está revisado. Cambiarlo pide una razón.</translation>
        </message>
        <message>
            <source>Say why the checked value is not right, then send it again.</source>
            <translation>Diga por qué el valor revisado no es bueno, y envíelo otra vez.</translation>
        </message>
        <message>
            <source>The hub keeps it back until somebody has looked.</source>
            <translation>El servidor lo aparta hasta que alguien mire.</translation>
        </message>
        <message>
            <source>Ask your team what to do.</source>
            <translation>Pregunte a su equipo qué hacer.</translation>
        </message>
        <message>
            <source>The hub does not know the laptop it comes from.</source>
            <translation>El servidor no conoce la computadora de donde viene.</translation>
        </message>
        <message>
            <source>Its laptop was taken out of the team before.</source>
            <translation>Su computadora se sacó antes del equipo.</translation>
        </message>
        <message>
            <source>Another person signed it than its laptop is for.</source>
            <translation>Firmó otra persona que la de la computadora.</translation>
        </message>
        <message>
            <source>Its author has the part to read, not to write.</source>
            <translation>Su autor tiene el papel de leer, no de escribir.</translation>
        </message>
        <message>
            <source>Its author has not the part to check records.</source>
            <translation>Su autor no tiene el papel de revisar registros.</translation>
        </message>
        <message>
            <source>It changes a checked record and gives no reason.</source>
            <translation>Cambia un registro revisado y no da razón.</translation>
        </message>
        <message>
            <source>It waits until somebody has looked.</source>
            <translation>Espera a que alguien mire.</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
    </context>
    <context>
        <name>HeldBackView</name>
        <message>
            <source>Nothing is held back.</source>
            <translation>No hay nada apartado.</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>apartado</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>sigue apartado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>y %n registro más</numerusform>
                <numerusform>y %n registros más</numerusform>
            </translation>
        </message>
        <message>
            <source>Written {when}</source>
            <translation>Escrito {when}</translation>
        </message>
        <message>
            <source>They say: {words}</source>
            <translation>Dicen: {words}</translation>
        </message>
        <message>
            <source>The lab found a mistake in its first list</source>
            <translation>El laboratorio halló un error en su primera lista</translation>
        </message>
        <message>
            <source>Why is the checked value not right?</source>
            <translation>¿Por qué no es bueno el valor revisado?</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar otra vez</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir el registro</translation>
        </message>
    </context>
    <context>
        <name>KeepSafe</name>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Abrir con la sesión de esta computadora</translation>
        </message>
        <message>
            <source>Good when you alone use this laptop and log in with a password.</source>
            <translation>Bien si solo usted usa esta computadora y entra con contraseña.</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Cerrar con una frase de paso</translation>
        </message>
        <message>
            <source>Safer: who steals or borrows the laptop cannot read your records.</source>
            <translation>Más seguro: quien robe o tome prestada la computadora no puede leer sus registros.</translation>
        </message>
        <message>
            <source>Then make a recovery page to print</source>
            <translation>Hacer después una página de rescate para imprimir</translation>
        </message>
        <message>
            <source>Copies are made by themselves beside your records. Add a stick in Settings, Backup.</source>
            <translation>Se hacen copias solas junto a sus registros. Agregue una memoria en Ajustes, Copias.</translation>
        </message>
        <message>
            <source>Only {free} are free on this disk. Make room soon.</source>
            <translation>Solo quedan {free} en este disco. Haga lugar pronto.</translation>
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
        <name>LockPage</name>
        <message>
            <source>Your records are locked</source>
            <translation>Sus registros están cerrados</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>I have the recovery page</source>
            <translation>Tengo la página de rescate</translation>
        </message>
        <message>
            <source>Another profile</source>
            <translation>Otro perfil</translation>
        </message>
        <message>
            <source>Six groups of four. Capitals, spaces and lines between them do not matter.</source>
            <translation>Seis grupos de cuatro. Mayúsculas, espacios y guiones no importan.</translation>
        </message>
        <message>
            <source>Code of the recovery page</source>
            <translation>Código de la página de rescate</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Cerrar con esta frase</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <source>Type your passphrase. Nobody else can open them.</source>
            <translation>Escriba su frase de paso. Nadie más puede abrirlos.</translation>
        </message>
        <message>
            <source>Then you choose a new passphrase.</source>
            <translation>Después elige una frase de paso nueva.</translation>
        </message>
        <message>
            <source>The code is right. Choose a new passphrase, then print a new recovery page in Settings.</source>
            <translation>El código es correcto. Elija una frase nueva, e imprima otra página de rescate en Ajustes.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
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
        <name>MassChangeView</name>
        <message>
            <source>This would change {count} of your {all} records. Look first.</source>
            <translation>Esto cambiaría {count} de sus {all} registros. Mire antes.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and what you wrote stays as it is. Take your time.</source>
            <translation>No se guardó nada de eso, y lo que escribió queda como está. Tómese su tiempo.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>a borrar</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>a cambiar</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind}: {what}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>Ya miré. Déjelos entrar</translation>
        </message>
        <message>
            <source>If you do not know why so much changes, ask your team before you let it in.</source>
            <translation>Si no sabe por qué cambia tanto, pregunte a su equipo antes de dejarlo entrar.</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>Qué registros</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>y %n registro más</numerusform>
                <numerusform>y %n registros más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NearbyPanel</name>
        <message>
            <source>Go to a laptop nearby</source>
            <translation>Ir a una computadora cercana</translation>
        </message>
        <message>
            <source>Both laptops are on the same network, a phone’s hotspot for one. No internet is needed.</source>
            <translation>Las dos computadoras están en la misma red, por ejemplo la de un teléfono. No hace falta internet.</translation>
        </message>
        <message>
            <source>Look for open sessions</source>
            <translation>Buscar sesiones abiertas</translation>
        </message>
        <message>
            <source>It stands on the screen of the other laptop. Many hotspots let no search through.</source>
            <translation>Está en la pantalla de la otra computadora. Muchas redes de teléfono no dejan buscar.</translation>
        </message>
        <message>
            <source>Or type its address</source>
            <translation>O escriba su dirección</translation>
        </message>
        <message>
            <source>Send and receive there</source>
            <translation>Enviar y recibir allí</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No session was found. That proves nothing: type the address from the other screen.</source>
            <translation>No se halló sesión. Eso no prueba nada: escriba la dirección de la otra pantalla.</translation>
        </message>
        <message>
            <source>Open a session on this laptop</source>
            <translation>Abrir una sesión en esta computadora</translation>
        </message>
        <message>
            <source>The others of your team then send to this laptop, and it brings all to the hub later.</source>
            <translation>Los demás del equipo envían entonces a esta computadora, que lo lleva todo después al servidor.</translation>
        </message>
        <message>
            <source>Kaya, Tuesday group</source>
            <translation>Kaya, grupo del martes</translation>
        </message>
        <message>
            <source>Name of the session or team</source>
            <translation>Nombre de la sesión o del equipo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Without a team this makes one, and this laptop is its hub. Your records go into it.</source>
            <translation>Sin equipo, esto hace uno, y esta computadora es su servidor. Sus registros entran en él.</translation>
        </message>
        <message>
            <source>This laptop is on no network yet. Turn on a hotspot, let all join it, and come back here.</source>
            <translation>Esta computadora aún no está en ninguna red. Encienda una, que todos se unan, y vuelva aquí.</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Abrir una sesión</translation>
        </message>
        <message>
            <source>The session is open. Leave this laptop on, and on this network.</source>
            <translation>La sesión está abierta. Deje esta computadora encendida y en esta red.</translation>
        </message>
        <message>
            <source>Address to type</source>
            <translation>Dirección para escribir</translation>
        </message>
        <message>
            <source>Code for one newcomer</source>
            <translation>Código para uno nuevo</translation>
        </message>
        <message>
            <source>A laptop that is in the team already needs the address only.</source>
            <translation>Una computadora que ya es del equipo solo necesita la dirección.</translation>
        </message>
        <message>
            <source>QR with the address; the address stands beside it</source>
            <translation>QR con la dirección; la dirección está al lado</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>Cerrar la sesión</translation>
        </message>
        <message>
            <source>Code for the next newcomer</source>
            <translation>Código para el siguiente</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Nuestro equipo</translation>
        </message>
        <message>
            <source>The session is open.</source>
            <translation>La sesión está abierta.</translation>
        </message>
        <message numerus="yes">
            <source>%n laptop(s) were here.</source>
            <translation>
                <numerusform>Vino %n computadora.</numerusform>
                <numerusform>Vinieron %n computadoras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came yet.</source>
            <translation>Aún no vino nadie.</translation>
        </message>
        <message>
            <source>The session is closed. What came is on this laptop.</source>
            <translation>La sesión está cerrada. Lo que vino está en esta computadora.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Otras palabras</translation>
        </message>
        <message>
            <source>I have written it down, away from the laptop</source>
            <translation>La escribí, lejos de la computadora</translation>
        </message>
        <message>
            <source>If you lose the passphrase and the recovery page, nobody can open your records. Not us either.</source>
            <translation>Si pierde la frase de paso y la página de rescate, nadie puede abrir sus registros. Nosotros tampoco.</translation>
        </message>
        <message>
            <source>This can be guessed. Take four words, or twelve letters and more.</source>
            <translation>Esto se puede adivinar. Use cuatro palabras, o doce letras o más.</translation>
        </message>
        <message>
            <source>This holds. Capital letters count, spaces at the ends do not.</source>
            <translation>Esto aguanta. Las mayúsculas cuentan, los espacios al final no.</translation>
        </message>
    </context>
    <context>
        <name>OtherValue</name>
        <message>
            <source>Type another value</source>
            <translation>Escribir otro valor</translation>
        </message>
        <message>
            <source>Keep what I typed</source>
            <translation>Guardar lo que escribí</translation>
        </message>
        <message>
            <source>Back to the values</source>
            <translation>Volver a los valores</translation>
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
        <name>PhotoLook</name>
        <message>
            <source>What is seen, without names of people</source>
            <translation>Lo que se ve, sin nombres de personas</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Bring it with the next sync</source>
            <translation>Traerla con el próximo intercambio</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>PhotosCard</name>
        <message>
            <source>arrived at the hub</source>
            <translation>llegó al servidor</translation>
        </message>
        <message>
            <source>at the hub, not on this laptop yet</source>
            <translation>en el servidor, aún no en esta computadora</translation>
        </message>
        <message>
            <source>waits for the hub</source>
            <translation>espera al servidor</translation>
        </message>
        <message>
            <source>still on a colleague's laptop</source>
            <translation>aún en la computadora de un colega</translation>
        </message>
        <message>
            <source>Photo {number}, {day}</source>
            <translation>Foto {number}, {day}</translation>
        </message>
        <message>
            <source>Photo {number}</source>
            <translation>Foto {number}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Agregar fotos</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} de {all} en el servidor</translation>
        </message>
        <message>
            <source>Drop pictures here or choose them. Place and camera are taken out of the file.</source>
            <translation>Suelte imágenes aquí o elíjalas. El lugar y la cámara se quitan del archivo.</translation>
        </message>
        <message>
            <source>The photo is taken away.</source>
            <translation>La foto se quitó.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Viene con el próximo intercambio.</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Agregando…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n foto agregada</numerusform>
                <numerusform>%n fotos agregadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotosPanel</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
        <name>ProfilesChooser</name>
        <message>
            <source>Who works at this laptop now?</source>
            <translation>¿Quién trabaja ahora en esta computadora?</translation>
        </message>
        <message>
            <source>Each person has records and a key of their own.</source>
            <translation>Cada persona tiene sus registros y su llave.</translation>
        </message>
        <message>
            <source>First profile</source>
            <translation>Primer perfil</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>A name that you all know.</source>
            <translation>Un nombre que todos conocen.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Agregar un perfil</translation>
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
        <name>RecoveryActs</name>
        <message>
            <source>recovery-page.pdf</source>
            <translation>pagina-de-rescate.pdf</translation>
        </message>
        <message>
            <source>The recovery page is made</source>
            <translation>La página de rescate está hecha</translation>
        </message>
        <message>
            <source>Saved: {file}. Print it and delete the file.</source>
            <translation>Guardado: {file}. Imprímala y borre el archivo.</translation>
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
        <name>StickPanel</name>
        <message>
            <source>Which stick</source>
            <translation>Qué memoria</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <source>Look again for sticks</source>
            <translation>Buscar memorias otra vez</translation>
        </message>
        <message>
            <source>Stick or folder</source>
            <translation>Memoria o carpeta</translation>
        </message>
        <message>
            <source>Put on the stick</source>
            <translation>Poner en la memoria</translation>
        </message>
        <message>
            <source>Tell them to whoever may open the stick, and write them down. Without them nobody opens it.</source>
            <translation>Dígalas a quien pueda abrir la memoria, y anótelas. Sin ellas nadie la abre.</translation>
        </message>
        <message>
            <source>Words that open it</source>
            <translation>Palabras que la abren</translation>
        </message>
        <message>
            <source>Photos too</source>
            <translation>También fotos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stick</source>
            <translation>Memoria USB</translation>
        </message>
        <message>
            <source>Read the stick</source>
            <translation>Leer la memoria</translation>
        </message>
        <message>
            <source>What is new on it comes in. Reading it again changes nothing, and the stick stays as it is.</source>
            <translation>Lo nuevo entra. Leerla otra vez no cambia nada, y la memoria queda como está.</translation>
        </message>
        <message>
            <source>Only where the stick was locked with words. Who wrote it knows them.</source>
            <translation>Solo si la memoria se cerró con palabras. Quien la escribió las sabe.</translation>
        </message>
        <message>
            <source>Words of the stick</source>
            <translation>Palabras de la memoria</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <source>No stick is in the laptop. Put one in and look again.</source>
            <translation>No hay memoria en la computadora. Ponga una y mire otra vez.</translation>
        </message>
        <message>
            <source>{stick}, {size} free</source>
            <translation>{stick}, {size} libres</translation>
        </message>
        <message>
            <source>Locked for your team: only laptops of your team and its hub open it. A lost stick is no harm.</source>
            <translation>Cerrada para su equipo: solo sus computadoras y su servidor la abren. Una memoria perdida no hace daño.</translation>
        </message>
        <message>
            <source>It is locked: without the words a lost stick is no harm. Names of people stay on this laptop.</source>
            <translation>Está cerrada: sin las palabras una memoria perdida no hace daño. Los nombres de personas quedan en esta computadora.</translation>
        </message>
        <message>
            <source>Photos too ({size})</source>
            <translation>También fotos ({size})</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) of changes wait here: what comes before them is on another stick.</source>
            <translation>
                <numerusform>%n paquete de cambios espera aquí: lo anterior está en otra memoria.</numerusform>
                <numerusform>%n paquetes de cambios esperan aquí: lo anterior está en otra memoria.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. A stick is good for a colleague who has no network.</source>
            <translation>Nada espera. Una memoria sirve a un colega sin red.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n registro espera.</numerusform>
                <numerusform>%n registros esperan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them on the stick {stick}, since {when}.</source>
            <translation>
                <numerusform>%n de ellos en la memoria {stick}, desde {when}.</numerusform>
                <numerusform>%n de ellos en la memoria {stick}, desde {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>They wait until an answer of the hub comes back.</source>
            <translation>Esperan hasta que vuelva una respuesta del servidor.</translation>
        </message>
        <message numerus="yes">
            <source>You can take the stick out. %n change(s), {size}: written, read back, whole.</source>
            <translation>
                <numerusform>Puede sacar la memoria. %n cambio, {size}: escrito, leído de nuevo, entero.</numerusform>
                <numerusform>Puede sacar la memoria. %n cambios, {size}: escritos, leídos de nuevo, enteros.</numerusform>
            </translation>
        </message>
        <message>
            <source>It opens with: {words}</source>
            <translation>Se abre con: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in.</source>
            <translation>
                <numerusform>Entró %n cambio.</numerusform>
                <numerusform>Entraron %n cambios.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was on it.</source>
            <translation>No había nada nuevo en ella.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) came in.</source>
            <translation>
                <numerusform>Entró %n imagen.</numerusform>
                <numerusform>Entraron %n imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub answered: what it names has arrived there.</source>
            <translation>El servidor respondió: lo que nombra llegó allí.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) with two values wait for a choice.</source>
            <translation>
                <numerusform>%n campo con dos valores espera elección.</numerusform>
                <numerusform>%n campos con dos valores esperan elección.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is for others of the team and stays closed.</source>
            <translation>Una parte es para otros del equipo y queda cerrada.</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) were not as their author signed them, and were left out.</source>
            <translation>
                <numerusform>%n paquete no estaba como lo firmó su autor, y se dejó fuera.</numerusform>
                <numerusform>%n paquetes no estaban como los firmó su autor, y se dejaron fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>Ya miré. Déjelos entrar</translation>
        </message>
    </context>
    <context>
        <name>SupervisorPanel</name>
        <message>
            <source>Held back in the team</source>
            <translation>Apartado en el equipo</translation>
        </message>
        <message>
            <source>Look at the hub</source>
            <translation>Mirar el servidor</translation>
        </message>
        <message>
            <source>Laptops of the team</source>
            <translation>Computadoras del equipo</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Nada espera decisión.</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>sigue apartado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>y %n registro más</numerusform>
                <numerusform>y %n registros más</numerusform>
            </translation>
        </message>
        <message>
            <source>Measure the depth again</source>
            <translation>Mida otra vez la profundidad</translation>
        </message>
        <message>
            <source>Words to the author</source>
            <translation>Palabras al autor</translation>
        </message>
        <message>
            <source>Let it go to everybody</source>
            <translation>Dejarlo ir a todos</translation>
        </message>
        <message>
            <source>Keep it back</source>
            <translation>Dejarlo apartado</translation>
        </message>
        <message>
            <source>last here {when}</source>
            <translation>aquí por última vez {when}</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>sacado</translation>
        </message>
        <message>
            <source>this laptop</source>
            <translation>esta computadora</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>Really take out</source>
            <translation>Sacar de verdad</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>Your team</source>
            <translation>Su equipo</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Usted trabaja solo en esta computadora. Está bien así.</translation>
        </message>
        <message>
            <source>Your part: {part}</source>
            <translation>Su papel: {part}</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Unirse a un equipo</translation>
        </message>
        <message>
            <source>See your team</source>
            <translation>Ver su equipo</translation>
        </message>
    </context>
    <context>
        <name>TeamView</name>
        <message>
            <source>Join a team</source>
            <translation>Unirse a un equipo</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine. In a team your records are on the hub too.</source>
            <translation>Usted trabaja solo en esta computadora. Está bien así. En un equipo sus registros están también en el servidor.</translation>
        </message>
        <message>
            <source>Paste it here</source>
            <translation>Péguelo aquí</translation>
        </message>
        <message>
            <source>What the QR or the message of your team says; or type address and code below.</source>
            <translation>Lo que dice el QR o el mensaje del equipo; o escriba abajo dirección y código.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Your records come along under the same codes. The team sees them.</source>
            <translation>Sus registros vienen también, con los mismos códigos. El equipo los ve.</translation>
        </message>
        <message>
            <source>Names of people go only to those of the team who may see them.</source>
            <translation>Los nombres de personas van solo a quienes del equipo pueden verlos.</translation>
        </message>
        <message>
            <source>A profile belongs to one team. For another team use another profile.</source>
            <translation>Un perfil es de un equipo. Para otro equipo use otro perfil.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Uniéndose…</translation>
        </message>
        <message>
            <source>You belong to the team now. Your records go out with the next sync.</source>
            <translation>Ya es del equipo. Sus registros salen con el próximo intercambio.</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>Su papel</translation>
        </message>
        <message>
            <source>you may see them</source>
            <translation>puede verlos</translation>
        </message>
        <message>
            <source>you do not see them</source>
            <translation>no los ve</translation>
        </message>
        <message>
            <source>Names of people</source>
            <translation>Nombres de personas</translation>
        </message>
        <message>
            <source>{day}, renewed with each sync</source>
            <translation>{day}, renovado en cada intercambio</translation>
        </message>
        <message>
            <source>This laptop may come until</source>
            <translation>Esta computadora puede venir hasta</translation>
        </message>
        <message>
            <source>Who else writes</source>
            <translation>Quién más escribe</translation>
        </message>
        <message>
            <source>Give your colleagues names. They stay on this laptop and go nowhere.</source>
            <translation>Ponga nombres a sus colegas. Quedan en esta computadora y no van a ninguna parte.</translation>
        </message>
        <message>
            <source>Nobody else’s records are here yet.</source>
            <translation>Aún no hay registros de otros aquí.</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Colega {sign}</translation>
        </message>
        <message>
            <source>Name here</source>
            <translation>Nombre aquí</translation>
        </message>
        <message>
            <source>Name of colleague {sign}</source>
            <translation>Nombre del colega {sign}</translation>
        </message>
        <message>
            <source>last wrote {when}</source>
            <translation>escribió por última vez {when}</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>lee</translation>
        </message>
        <message>
            <source>works in the field</source>
            <translation>trabaja en el campo</translation>
        </message>
        <message>
            <source>supervises</source>
            <translation>supervisa</translation>
        </message>
        <message>
            <source>checks records</source>
            <translation>revisa registros</translation>
        </message>
        <message>
            <source>trains</source>
            <translation>capacita</translation>
        </message>
        <message>
            <source>looks after the data</source>
            <translation>cuida los datos</translation>
        </message>
        <message>
            <source>keeps the team</source>
            <translation>cuida el equipo</translation>
        </message>
        <message>
            <source>protects people’s data</source>
            <translation>protege los datos de la gente</translation>
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
        <name>ValueCard</name>
        <message>
            <source>key {number}</source>
            <translation>tecla {number}</translation>
        </message>
        <message>
            <source>on this laptop</source>
            <translation>en esta computadora</translation>
        </message>
        <message>
            <source>on laptop {sign}</source>
            <translation>en la computadora {sign}</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Came here</source>
            <translation>Llegó aquí</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>solo</translation>
        </message>
        <message numerus="yes">
            <source>with %n other record(s) at once</source>
            <translation>
                <numerusform>con %n registro más a la vez</numerusform>
                <numerusform>con %n registros más a la vez</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Had seen before</source>
            <translation>Había visto antes</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Conservado, con los cambios del otro</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>otra elección</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Borrarlo</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Conservar el registro</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Dejar {value}</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>asked for</source>
            <translation>pedida</translation>
        </message>
        <message>
            <source>by the clock</source>
            <translation>por el reloj</translation>
        </message>
        <message>
            <source>when the program was closed</source>
            <translation>al cerrar el programa</translation>
        </message>
        <message>
            <source>before a sync</source>
            <translation>antes de un intercambio</translation>
        </message>
        <message>
            <source>before an update of the program</source>
            <translation>antes de actualizar el programa</translation>
        </message>
        <message>
            <source>before going back to a copy</source>
            <translation>antes de volver a una copia</translation>
        </message>
        <message>
            <source>plots</source>
            <translation>parcelas</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>bolsas</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>{kind}: {then} in the copy, {now} now</source>
            <translation>{kind}: {then} en la copia, {now} ahora</translation>
        </message>
        <message>
            <source>The copy is whole: every change in it was checked.</source>
            <translation>La copia está entera: se revisó cada cambio.</translation>
        </message>
        <message>
            <source>It holds no plots and no samples.</source>
            <translation>No tiene parcelas ni bolsas.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s), all there.</source>
            <translation>
                <numerusform>%n foto, está ahí.</numerusform>
                <numerusform>%n fotos, todas están ahí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos: {here} of {named} are there.</source>
            <translation>Fotos: {here} de {named} están ahí.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) come from the hub with the next sync.</source>
            <translation>
                <numerusform>%n foto vendrá del servidor con el próximo intercambio.</numerusform>
                <numerusform>%n fotos vendrán del servidor con el próximo intercambio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had not been sent to a hub: only another copy has them.</source>
            <translation>
                <numerusform>%n foto no se había enviado a un servidor: solo otra copia la tiene.</numerusform>
                <numerusform>%n fotos no se habían enviado a un servidor: solo otra copia las tiene.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room, then go back to this copy once more.</source>
            <translation>El disco está lleno. Haga sitio y vuelva otra vez a esta copia.</translation>
        </message>
        <message>
            <source>Your records are as they were in the copy.</source>
            <translation>Sus registros están como estaban en la copia.</translation>
        </message>
        <message>
            <source>What was here before is kept as the newest copy in the list.</source>
            <translation>Lo que había antes se guarda como la copia más reciente de la lista.</translation>
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
        <name>recovery</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcela</numerusform>
                <numerusform>%n parcelas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n bolsa</numerusform>
                <numerusform>%n bolsas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) by name</source>
            <translation>
                <numerusform>%n persona con nombre</numerusform>
                <numerusform>%n personas con nombre</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada todavía</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Página de rescate</translation>
        </message>
        <message>
            <source>With this code your records can be opened when the passphrase is forgotten or the laptop is broken. Whoever has this page and a copy of your records can read them. Keep it like money, away from the laptop.</source>
            <translation>Con este código se abren sus registros si olvida la frase de paso o se rompe la computadora. Quien tenga esta página y una copia de sus registros puede leerlos. Guárdela como dinero, lejos de la computadora.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Hecha el</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Cómo usarla</translation>
        </message>
        <message>
            <source>Start 4 per 1000 Desktop. On a new laptop choose “Bring back a backup” first.</source>
            <translation>Abra 4 per 1000 Desktop. En una computadora nueva elija primero «Traer una copia».</translation>
        </message>
        <message>
            <source>Choose “I have the recovery page”.</source>
            <translation>Elija «Tengo la página de rescate».</translation>
        </message>
        <message>
            <source>Type the six groups. A scanner for squares may type them for you.</source>
            <translation>Escriba los seis grupos. Un lector de cuadros puede escribirlos por usted.</translation>
        </message>
        <message>
            <source>Choose a new passphrase. Then print a new page and burn this one.</source>
            <translation>Elija una frase de paso nueva. Después imprima otra página y queme esta.</translation>
        </message>
        <message>
            <source>Do not photograph this page and do not send it.</source>
            <translation>No fotografíe esta página ni la envíe.</translation>
        </message>
        <message>
            <source>A newer page makes this one worthless.</source>
            <translation>Una página más nueva deja esta sin valor.</translation>
        </message>
        <message>
            <source>Without passphrase and without this page nobody can open your records. Not us either.</source>
            <translation>Sin frase de paso y sin esta página nadie puede abrir sus registros. Nosotros tampoco.</translation>
        </message>
        <message>
            <source>If the laptop is lost or stolen</source>
            <translation>Si la computadora se pierde o la roban</translation>
        </message>
        <message>
            <source>On it when this page was made</source>
            <translation>En ella cuando se hizo esta página</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>none: you work alone</source>
            <translation>ninguno: trabaja solo</translation>
        </message>
        <message>
            <source>Sign of this laptop</source>
            <translation>Signo de esta computadora</translation>
        </message>
        <message>
            <source>Its records are locked with your passphrase. Who found it cannot read them without it.</source>
            <translation>Sus registros están cerrados con su frase de paso. Quien la encontró no puede leerlos sin ella.</translation>
        </message>
        <message>
            <source>Its records open with the login of the computer. Who can log in can read them.</source>
            <translation>Sus registros se abren con la sesión de la computadora. Quien pueda entrar puede leerlos.</translation>
        </message>
        <message>
            <source>Call your team the same day: whoever looks after the hub can stop this laptop by its sign.</source>
            <translation>Llame a su equipo el mismo día: quien cuida el servidor puede detener esta computadora por su signo.</translation>
        </message>
        <message>
            <source>No hub knows it, so nothing more can be fetched with it.</source>
            <translation>Ningún servidor la conoce, así que no se puede traer nada más con ella.</translation>
        </message>
        <message>
            <source>On a new laptop bring back the newest copy, from your stick or from the team.</source>
            <translation>En una computadora nueva traiga la copia más nueva, de su memoria o del equipo.</translation>
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
