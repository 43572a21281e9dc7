<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BackupPanel</name>
        <message>
            <source>Go to Lock</source>
            <translation>Ir a Candado</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Photos of the copies</source>
            <translation>Fotos de las copias</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>These copies open on this computer only. With a passphrase or a recovery page they open elsewhere too.</source>
            <translation>Estas copias solo se abren en esta computadora. Con frase de paso o página de rescate se abren también en otras.</translation>
        </message>
        <message numerus="yes">
            <source>Every %n minute(s), when something changed</source>
            <translation>
                <numerusform>Cada minuto (%n), si algo cambió</numerusform>
                <numerusform>Cada %n minutos, si algo cambió</numerusform>
            </translation>
        </message>
        <message>
            <source>Only when I ask, and before each sync</source>
            <translation>Solo cuando lo pido, y antes de cada intercambio</translation>
        </message>
        <message>
            <source>Older copies are thinned: one an hour, a day, a week, a month stays.</source>
            <translation>Las copias viejas se reducen: queda una por hora, día, semana y mes.</translation>
        </message>
        <message>
            <source>Copies by themselves</source>
            <translation>Copias que se hacen solas</translation>
        </message>
        <message>
            <source>A second place: a stick or a shared folder</source>
            <translation>Un segundo lugar: una memoria o una carpeta compartida</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Sin segundo lugar</translation>
        </message>
        <message>
            <source>Go back to a copy</source>
            <translation>Volver a una copia</translation>
        </message>
        <message>
            <source>Choose one: it is tried first and nothing is changed. The records of now stay as a copy.</source>
            <translation>Elija una: primero se prueba y nada cambia. Los registros de ahora quedan como copia.</translation>
        </message>
        <message>
            <source>A copy from another place…</source>
            <translation>Una copia de otro lugar…</translation>
        </message>
        <message>
            <source>Passphrase of that copy, or its recovery code</source>
            <translation>Frase de paso de esa copia, o su código de rescate</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Abrir la copia</translation>
        </message>
        <message>
            <source>Go back to this copy</source>
            <translation>Volver a esta copia</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies), {size} together. The newest: {when}.</source>
            <translation>
                <numerusform>%n copia, {size}. La más nueva: {when}.</numerusform>
                <numerusform>%n copias, {size} en total. La más nueva: {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy yet. One is made when something was written.</source>
            <translation>Aún no hay copia. Se hace cuando se escribe algo.</translation>
        </message>
        <message>
            <source>Their photos are kept beside them, each once.</source>
            <translation>Sus fotos se guardan al lado, cada una una vez.</translation>
        </message>
        <message>
            <source>None. A stick kept elsewhere saves your work when the laptop is lost.</source>
            <translation>Ninguno. Una memoria guardada en otro lugar salva su trabajo si se pierde la computadora.</translation>
        </message>
        <message>
            <source>{folder} is not there now. The copies go there when it is.</source>
            <translation>{folder} no está ahora. Las copias van allí cuando esté.</translation>
        </message>
        <message>
            <source>{folder}: the next copy goes there too.</source>
            <translation>{folder}: la próxima copia va también allí.</translation>
        </message>
        <message>
            <source>{folder}: the newest copy there is of {when}.</source>
            <translation>{folder}: la copia más nueva allí es de {when}.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of photos go there with the next copies.</source>
            <translation>
                <numerusform>%n archivo de fotos va allí con las próximas copias.</numerusform>
                <numerusform>%n archivos de fotos van allí con las próximas copias.</numerusform>
            </translation>
        </message>
        <message>
            <source>holds what was erased since; goes by {day}</source>
            <translation>contiene lo que se borró después; desaparece a más tardar el {day}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Nothing changed since the newest copy</source>
            <translation>Nada cambió desde la última copia</translation>
        </message>
        <message>
            <source>The records are copied; the other photos follow with the next copy</source>
            <translation>Los datos están copiados; las demás fotos siguen con la próxima copia</translation>
        </message>
        <message>
            <source>Photos: {done} of {total}</source>
            <translation>Fotos: {done} de {total}</translation>
        </message>
        <message>
            <source>The copy is being tried</source>
            <translation>Probando la copia</translation>
        </message>
        <message>
            <source>Where do the copies go too?</source>
            <translation>¿Adónde van también las copias?</translation>
        </message>
        <message>
            <source>Copies of records (*.db)</source>
            <translation>Copias de registros (*.db)</translation>
        </message>
        <message>
            <source>Choose a copy</source>
            <translation>Elegir una copia</translation>
        </message>
    </context>
    <context>
        <name>CollectionsView</name>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n ficha</numerusform>
                <numerusform>%n fichas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheets for the Tuesday group</source>
            <translation>Fichas para el grupo del martes</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Colección nueva</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Hacerla</translation>
        </message>
        <message>
            <source>{name} goes into it.</source>
            <translation>{name} va dentro.</translation>
        </message>
        <message>
            <source>Made: {collection}</source>
            <translation>Hecha: {collection}</translation>
        </message>
        <message>
            <source>A collection is a list of sheets that you use together. Give it a name to begin.</source>
            <translation>Una colección es una lista de fichas que usa juntas. Póngale un nombre para empezar.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Take away this collection</source>
            <translation>Quitar esta colección</translation>
        </message>
        <message>
            <source>Taken away: {collection}</source>
            <translation>Quitada: {collection}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No names of people.</source>
            <translation>Sin nombres de personas.</translation>
        </message>
        <message>
            <source>No sheet in it yet.</source>
            <translation>Aún no hay fichas dentro.</translation>
        </message>
        <message>
            <source>Up: {name}</source>
            <translation>Subir: {name}</translation>
        </message>
        <message>
            <source>Down: {name}</source>
            <translation>Bajar: {name}</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Quitar: {name}</translation>
        </message>
        <message>
            <source>Taken out: {name}</source>
            <translation>Quitado: {name}</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Put in another sheet</source>
            <translation>Poner otra ficha</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
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
            <source>Helps against</source>
            <translation>Ayuda contra</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>CriterionPanel</name>
        <message>
            <source>Criteria</source>
            <translation>Criterios</translation>
        </message>
        <message>
            <source>Type: land, water, women…</source>
            <translation>Escriba: tierra, agua, mujeres…</translation>
        </message>
        <message>
            <source>Search in the criteria</source>
            <translation>Buscar en los criterios</translation>
        </message>
        <message>
            <source>No criterion has these words. Take them off:</source>
            <translation>Ningún criterio tiene estas palabras. Quítelas:</translation>
        </message>
        <message>
            <source>This library has no list of criteria yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca aún no tiene criterios. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>Project: ______________________   Date: ____________   Filled in by: ______________</source>
            <translation>Proyecto: ______________________   Fecha: ____________   Llenado por: ______________</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Lo que se pregunta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Checklist of the reference criteria</source>
            <translation>Lista de criterios de referencia</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>CriterionSheet</name>
        <message>
            <source>A no here stops the assessment.</source>
            <translation>Un no aquí detiene la evaluación.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Lo que se pregunta</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>Lo que lo muestra</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>Objetivos de Desarrollo Sostenible</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Step 1 · Safeguards: a no stops the assessment</source>
            <translation>Paso 1 · Salvaguardas: un no detiene la evaluación</translation>
        </message>
        <message>
            <source>Step 2 · Direct effects on soil, climate and food</source>
            <translation>Paso 2 · Efectos directos en suelo, clima y comida</translation>
        </message>
        <message>
            <source>Step 3 · Indirect effects</source>
            <translation>Paso 3 · Efectos indirectos</translation>
        </message>
        <message>
            <source>Step 4 · Across everything</source>
            <translation>Paso 4 · En todo</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Salvaguarda</translation>
        </message>
        <message>
            <source>Direct effect</source>
            <translation>Efecto directo</translation>
        </message>
        <message>
            <source>Indirect effect</source>
            <translation>Efecto indirecto</translation>
        </message>
        <message>
            <source>Across everything</source>
            <translation>En todo</translation>
        </message>
        <message>
            <source>from memory, not checked at source</source>
            <translation>de memoria, no comprobado en la fuente</translation>
        </message>
        <message>
            <source>This criterion is from memory, not checked at source. Its name and number may differ.</source>
            <translation>Este criterio es de memoria, no comprobado en la fuente. Su nombre y número pueden ser otros.</translation>
        </message>
    </context>
    <context>
        <name>EnterForm</name>
        <message>
            <source>Enter only yourself. Nothing is kept before you say yes below.</source>
            <translation>Inscríbase solo a usted. Nada se guarda antes de su sí, abajo.</translation>
        </message>
        <message>
            <source>One after the other, with commas</source>
            <translation>Uno tras otro, con comas</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>What you do</source>
            <translation>Lo que hace</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Region or district</source>
            <translation>Región o distrito</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>What you can be asked about</source>
            <translation>Sobre qué se le puede preguntar</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Cómo encontrarle</translation>
        </message>
        <message>
            <source>A telephone, a mail address, an office</source>
            <translation>Un teléfono, un correo, una oficina</translation>
        </message>
        <message>
            <source>Your agreement</source>
            <translation>Su acuerdo</translation>
        </message>
        <message>
            <source>My team only</source>
            <translation>Solo mi equipo</translation>
        </message>
        <message>
            <source>Everybody in the initiative</source>
            <translation>Todos en la iniciativa</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Quién puede verlo</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Por cuánto tiempo</translation>
        </message>
        <message>
            <source>Those you choose see all that stands above: name, place, languages, how to reach you.</source>
            <translation>Quienes elija ven todo lo de arriba: nombre, lugar, idiomas, cómo encontrarle.</translation>
        </message>
        <message>
            <source>After that time it is no longer shown.</source>
            <translation>Después de ese tiempo ya no se muestra.</translation>
        </message>
        <message>
            <source>You can take this back any day, here on this page or through your team.</source>
            <translation>Puede retirarlo cualquier día, en esta página o por su equipo.</translation>
        </message>
        <message>
            <source>Until your team shares it, it stays on this laptop.</source>
            <translation>Mientras su equipo no lo comparta, queda en esta computadora.</translation>
        </message>
        <message>
            <source>Yes, I enter myself and I agree</source>
            <translation>Sí, me inscribo y estoy de acuerdo</translation>
        </message>
        <message>
            <source>Enter me</source>
            <translation>Inscribirme</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Hace falta un nombre.</translation>
        </message>
        <message>
            <source>Say how people can reach you.</source>
            <translation>Diga cómo se le puede encontrar.</translation>
        </message>
        <message>
            <source>Tick “Yes” first. Without it nothing is kept.</source>
            <translation>Marque antes «Sí». Sin eso no se guarda nada.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Inscribirse</translation>
        </message>
    </context>
    <context>
        <name>ExpertsPanel</name>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Only people who enter themselves stand here. They say who may see it and until when.</source>
            <translation>Aquí solo están quienes se inscriben a sí mismos. Dicen quién puede verlo y hasta cuándo.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Inscribirse</translation>
        </message>
        <message>
            <source>Nobody has entered yet in this region.</source>
            <translation>Nadie se inscribió todavía en esta región.</translation>
        </message>
        <message>
            <source>Subject, region or language</source>
            <translation>Tema, región o idioma</translation>
        </message>
        <message>
            <source>Find an expert</source>
            <translation>Buscar un experto</translation>
        </message>
        <message>
            <source>Seen by the team</source>
            <translation>Lo ve el equipo</translation>
        </message>
        <message>
            <source>Seen by the initiative</source>
            <translation>Lo ve la iniciativa</translation>
        </message>
        <message>
            <source>Agreed until {day}.</source>
            <translation>De acuerdo hasta el {day}.</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Retirar el acuerdo</translation>
        </message>
        <message>
            <source>Take the agreement of {name} back</source>
            <translation>Retirar el acuerdo de {name}</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Inscrito</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Not good</source>
            <translation>Mal</translation>
        </message>
    </context>
    <context>
        <name>FeedbackForm</name>
        <message>
            <source>Write what you saw</source>
            <translation>Escribir lo que vio</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardamos lo que estaba escribiendo.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>No names of people. All of your team can read it.</source>
            <translation>Sin nombres de personas. Todo su equipo puede leerlo.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>Soil, harvest, work: what you saw.</source>
            <translation>Suelo, cosecha, trabajo: lo que vio.</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Esta ficha</translation>
        </message>
        <message>
            <source>{plot}: we tried it</source>
            <translation>{plot}: lo probamos</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Choose a face or write a few words first.</source>
            <translation>Elija una cara o escriba antes unas palabras.</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>What will you try?</source>
            <translation>¿Qué va a probar?</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>One hand less</source>
            <translation>Una mano menos</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>Una mano más</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>Manos arriba</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <source>End: what will you try?</source>
            <translation>Final: ¿qué va a probar?</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n mano</numerusform>
                <numerusform>%n manos</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>A newer library</source>
            <translation>Una biblioteca más nueva</translation>
        </message>
        <message>
            <source>The team’s hub, or the web address your team gave you.</source>
            <translation>El servidor del equipo, o la dirección web que le dio.</translation>
        </message>
        <message>
            <source>Where newer libraries come from</source>
            <translation>De dónde vienen las bibliotecas nuevas</translation>
        </message>
        <message>
            <source>Look for a newer library</source>
            <translation>Buscar una biblioteca más nueva</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>Tomarla de una memoria USB</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Fetching the library</source>
            <translation>Trayendo la biblioteca</translation>
        </message>
        <message>
            <source>Languages of the texts</source>
            <translation>Idiomas de los textos</translation>
        </message>
        <message>
            <source>A language file brings the texts of one more language. The program stays as it is.</source>
            <translation>Un archivo de idioma trae los textos de un idioma más. El programa queda igual.</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Agregar un idioma</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Use the former library</source>
            <translation>Usar la biblioteca anterior</translation>
        </message>
        <message>
            <source>No library is on this laptop.</source>
            <translation>No hay biblioteca en esta computadora.</translation>
        </message>
        <message>
            <source>{version}, of {day}</source>
            <translation>{version}, del {day}</translation>
        </message>
        <message>
            <source>Library in use</source>
            <translation>Biblioteca en uso</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmada por</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Lugar en el disco</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>The program brought a newer library: version {version}.</source>
            <translation>El programa trajo una biblioteca más nueva: versión {version}.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <source>Use the library the program brought</source>
            <translation>Usar la biblioteca que trajo el programa</translation>
        </message>
        <message>
            <source>{language}, version {version}</source>
            <translation>{language}, versión {version}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>Quitar {language}</translation>
        </message>
        <message>
            <source>There is no former library yet. It appears here after the first change.</source>
            <translation>Aún no hay biblioteca anterior. Sale aquí después del primer cambio.</translation>
        </message>
        <message>
            <source>Version {version} is kept on this laptop.</source>
            <translation>La versión {version} se guarda en esta computadora.</translation>
        </message>
        <message>
            <source>The library the program came with is kept on this laptop.</source>
            <translation>La biblioteca que vino con el programa se guarda en esta computadora.</translation>
        </message>
        <message>
            <source>The library is now version {number}.</source>
            <translation>La biblioteca es ahora la versión {number}.</translation>
        </message>
        <message>
            <source>The library now speaks {languages}.</source>
            <translation>La biblioteca ahora habla {languages}.</translation>
        </message>
        <message>
            <source>The language was taken away.</source>
            <translation>Se quitó el idioma.</translation>
        </message>
        <message>
            <source>Library {version} is in use again.</source>
            <translation>La biblioteca {version} está otra vez en uso.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{done} of {total} parts are here.</source>
            <translation>{done} de {total} partes están aquí.</translation>
        </message>
        <message>
            <source>Stopped. What arrived is kept; the next time goes on from there.</source>
            <translation>Detenido. Lo que llegó se guarda; la próxima vez sigue desde ahí.</translation>
        </message>
        <message>
            <source>a publisher without a name</source>
            <translation>un editor sin nombre</translation>
        </message>
        <message>
            <source>This library is by {publisher}. This laptop does not know that publisher yet.</source>
            <translation>Esta biblioteca es de {publisher}. Esta computadora aún no conoce a ese editor.</translation>
        </message>
        <message>
            <source>Number of the publisher: {number}</source>
            <translation>Número del editor: {number}</translation>
        </message>
        <message>
            <source>Telephone your team. Do they read out the same number? Then it is theirs.</source>
            <translation>Llame a su equipo. ¿Lee el mismo número? Entonces es el suyo.</translation>
        </message>
        <message>
            <source>The number is the same: trust it</source>
            <translation>El número es el mismo: confiar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>The library folder on the stick</source>
            <translation>La carpeta de la biblioteca en la memoria</translation>
        </message>
        <message>
            <source>Library and language files (*.pack)</source>
            <translation>Archivos de biblioteca y de idioma (*.pack)</translation>
        </message>
        <message>
            <source>A language file</source>
            <translation>Un archivo de idioma</translation>
        </message>
        <message>
            <source>Practices and tools of 4 per 1000</source>
            <translation>Prácticas y herramientas de 4 por 1000</translation>
        </message>
        <message>
            <source>It came with the program</source>
            <translation>Vino con el programa</translation>
        </message>
        <message>
            <source>Nobody: the file had no signature</source>
            <translation>Nadie: el archivo no tenía firma</translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n práctica</numerusform>
                <numerusform>%n prácticas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n herramienta</numerusform>
                <numerusform>%n herramientas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scheme(s)</source>
            <translation>
                <numerusform>%n esquema</numerusform>
                <numerusform>%n esquemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lección</numerusform>
                <numerusform>%n lecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n prueba de campo</numerusform>
                <numerusform>%n pruebas de campo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) have no text in {language} yet.</source>
            <translation>
                <numerusform>%n ficha aún no tiene texto en {language}.</numerusform>
                <numerusform>%n fichas aún no tienen texto en {language}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {version} is the newest.</source>
            <translation>La versión {version} es la más nueva.</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message numerus="yes">
            <source>Version {version} is in use. %n part(s) came, {size}.</source>
            <translation>
                <numerusform>La versión {version} está en uso. Llegó %n parte, {size}.</numerusform>
                <numerusform>La versión {version} está en uso. Llegaron %n partes, {size}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>Reading aloud. Ctrl Shift S stops.</source>
            <translation>Leyendo en voz alta. Ctrl Mayús S detiene.</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
    </context>
    <context>
        <name>LockPanel</name>
        <message>
            <source>Take the passphrase away</source>
            <translation>Quitar la frase de paso</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Frase de paso hasta ahora</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Página de rescate</translation>
        </message>
        <message>
            <source>Print a new page…</source>
            <translation>Imprimir una página nueva…</translation>
        </message>
        <message>
            <source>Keep a new page as PDF…</source>
            <translation>Guardar una página nueva como PDF…</translation>
        </message>
        <message>
            <source>Other people at this laptop</source>
            <translation>Otras personas en esta computadora</translation>
        </message>
        <message>
            <source>Each person can have a profile: own records, own key. From the second on, the program asks at the start.</source>
            <translation>Cada persona puede tener un perfil: sus registros, su llave. Desde el segundo, el programa pregunta al empezar.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Agregar un perfil</translation>
        </message>
        <message>
            <source>Name of this profile</source>
            <translation>Nombre de este perfil</translation>
        </message>
        <message>
            <source>Name of the new profile</source>
            <translation>Nombre del perfil nuevo</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de paso</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Cerrar con una frase de paso</translation>
        </message>
        <message>
            <source>A page was made. A new one makes it worthless.</source>
            <translation>Se hizo una página. Una nueva la deja sin valor.</translation>
        </message>
        <message>
            <source>None was made yet. It opens your records when all else is lost.</source>
            <translation>Aún no se hizo. Abre sus registros cuando todo lo demás se pierde.</translation>
        </message>
        <message>
            <source>Locked with a passphrase. The program asks for it at each start.</source>
            <translation>Cerrado con frase de paso. El programa la pide cada vez que empieza.</translation>
        </message>
        <message>
            <source>Your records open with this computer’s login. Good, if you alone use it.</source>
            <translation>Sus registros se abren con la sesión de esta computadora. Bien, si solo la usa usted.</translation>
        </message>
        <message>
            <source>Anyone who can open your files on this computer can open your records. A passphrase is safer.</source>
            <translation>Quien pueda abrir sus archivos en esta computadora puede abrir sus registros. Una frase de paso es más segura.</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Cerrar con esta frase</translation>
        </message>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Abrir con la sesión de esta computadora</translation>
        </message>
        <message>
            <source>This computer’s login opens your records again</source>
            <translation>La sesión de esta computadora abre otra vez sus registros</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>{name} is in the list when the program starts</source>
            <translation>{name} está en la lista al empezar</translation>
        </message>
    </context>
    <context>
        <name>SchemePanel</name>
        <message>
            <source>Schemes</source>
            <translation>Esquemas</translation>
        </message>
        <message>
            <source>Type: trees, rice, Kenya…</source>
            <translation>Escriba: árboles, arroz, Kenia…</translation>
        </message>
        <message>
            <source>Search in the schemes</source>
            <translation>Buscar en los esquemas</translation>
        </message>
        <message>
            <source>No scheme has all of this. Take one off:</source>
            <translation>Ningún esquema tiene todo esto. Quite uno:</translation>
        </message>
        <message>
            <source>This library has no schemes yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca aún no tiene esquemas. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message numerus="yes">
            <source>%n scheme(s). Listing is not advice.</source>
            <translation>
                <numerusform>%n esquema. Estar en la lista no es un consejo.</numerusform>
                <numerusform>%n esquemas. Estar en la lista no es un consejo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeSheet</name>
        <message>
            <source>How to begin</source>
            <translation>Cómo empezar</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Estar en la lista no es un consejo.</translation>
        </message>
        <message>
            <source>Not known. Ask before you sign.</source>
            <translation>No se sabe. Pregunte antes de firmar.</translation>
        </message>
        <message>
            <source>Who is paid</source>
            <translation>A quién se paga</translation>
        </message>
        <message>
            <source>How long you are bound</source>
            <translation>Cuánto tiempo queda atado</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <source>What is paid for</source>
            <translation>Qué se paga</translation>
        </message>
        <message>
            <source>What it may bring</source>
            <translation>Qué puede traer</translation>
        </message>
        <message>
            <source>Price: not known</source>
            <translation>Precio: no se sabe</translation>
        </message>
        <message>
            <source>About the price: {price}</source>
            <translation>Sobre el precio: {price}</translation>
        </message>
        <message>
            <source>What to check first</source>
            <translation>Qué revisar primero</translation>
        </message>
        <message>
            <source>Rules and prices change: to be checked on the official site.</source>
            <translation>Reglas y precios cambian: por comprobar en el sitio oficial.</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Lo lleva</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Smallest area</source>
            <translation>Superficie mínima</translation>
        </message>
        <message>
            <source>Lasting</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Créditos</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Next setting</source>
            <translation>Ajuste siguiente</translation>
        </message>
        <message>
            <source>Type to find a setting</source>
            <translation>Escriba para buscar un ajuste</translation>
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation>No se encontró nada. Pruebe otra palabra.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Candado</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Lo que se cuenta</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>language interface words</source>
            <translation>idioma lengua interfaz palabras</translation>
        </message>
        <message>
            <source>look theme light dark sun text size colours</source>
            <translation>aspecto tema claro oscuro sol texto tamaño colores</translation>
        </message>
        <message>
            <source>profile role country district folder</source>
            <translation>perfil papel país distrito carpeta</translation>
        </message>
        <message>
            <source>lock passphrase key recovery page code profiles people privacy</source>
            <translation>candado frase de paso llave página de rescate código perfiles personas privacidad</translation>
        </message>
        <message>
            <source>backup copy copies restore go back stick lost</source>
            <translation>copia copias restaurar volver memoria perdido</translation>
        </message>
        <message>
            <source>sync hub address team</source>
            <translation>sincronizar servidor dirección equipo</translation>
        </message>
        <message>
            <source>library version update stick language publisher signed back</source>
            <translation>biblioteca versión actualización memoria idioma editor firmada volver</translation>
        </message>
        <message>
            <source>counted counts use privacy agreement share tools</source>
            <translation>contado cuentas uso privacidad acuerdo parte herramientas</translation>
        </message>
        <message>
            <source>about version licence check installation</source>
            <translation>acerca versión licencia revisar instalación</translation>
        </message>
        <message>
            <source>As this computer says</source>
            <translation>Como diga esta computadora</translation>
        </message>
        <message>
            <source>Every word changes at once. What you typed stays as it is.</source>
            <translation>Todas las palabras cambian al momento. Lo que escribió queda igual.</translation>
        </message>
        <message>
            <source>Words of the program</source>
            <translation>Palabras del programa</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Sol fuerte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Sunlight: black on white with thick lines, for work outdoors.</source>
            <translation>Sol fuerte: negro sobre blanco con líneas gruesas, para trabajar afuera.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>It only changes what comes first. Nothing is hidden.</source>
            <translation>Solo cambia lo que sale primero. No se esconde nada.</translation>
        </message>
        <message>
            <source>Who uses this laptop</source>
            <translation>Quién usa esta computadora</translation>
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
            <source>Folder of your records</source>
            <translation>Carpeta de sus registros</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
            <translation>Su equipo le da esta dirección. Vacía: trabaja solo en esta computadora. Está bien así.</translation>
        </message>
        <message>
            <source>Address of the team’s hub</source>
            <translation>Dirección del servidor del equipo</translation>
        </message>
        <message>
            <source>4 per 1000 Desktop, version {number}</source>
            <translation>4 per 1000 Desktop, versión {number}</translation>
        </message>
        <message>
            <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
            <translation>El programa es libre con la licencia Apache 2.0; sus textos y dibujos, con CC BY 4.0. Está hecho con Qt (LGPL 3). Letras: Inter y Noto (OFL). Iconos: Phosphor (MIT).</translation>
        </message>
        <message>
            <source>Check this installation</source>
            <translation>Revisar esta instalación</translation>
        </message>
    </context>
    <context>
        <name>UsagePanel</name>
        <message>
            <source>This laptop counts which sheets are opened: by month and country, without a person or a device.</source>
            <translation>Esta computadora cuenta qué fichas se abren: por mes y país, sin persona ni aparato.</translation>
        </message>
        <message>
            <source>Tools opened this year</source>
            <translation>Herramientas abiertas este año</translation>
        </message>
        <message>
            <source>Share of the tools opened this year</source>
            <translation>Parte de las herramientas abierta este año</translation>
        </message>
        <message>
            <source>May the counts leave this laptop?</source>
            <translation>¿Pueden salir las cuentas de esta computadora?</translation>
        </message>
        <message>
            <source>Yes, the counts may leave this laptop</source>
            <translation>Sí, las cuentas pueden salir de esta computadora</translation>
        </message>
        <message>
            <source>Off until you say yes. Nothing goes out by itself: you save a file and give it on.</source>
            <translation>No, hasta que diga que sí. Nada sale solo: usted guarda un archivo y lo entrega.</translation>
        </message>
        <message>
            <source>Show what would leave</source>
            <translation>Mostrar lo que saldría</translation>
        </message>
        <message>
            <source>Save them as a file</source>
            <translation>Guardarlas en un archivo</translation>
        </message>
        <message>
            <source>Delete the counts</source>
            <translation>Borrar las cuentas</translation>
        </message>
        <message>
            <source>All that would leave this laptop, word for word</source>
            <translation>Todo lo que saldría de esta computadora, palabra por palabra</translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n tool(s). The plan aims at {goal}.</source>
            <translation>
                <numerusform>{used} de %n herramienta. El plan apunta a {goal}.</numerusform>
                <numerusform>{used} de %n herramientas. El plan apunta a {goal}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing counted yet.</source>
            <translation>Aún no se contó nada.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Different sheets</source>
            <translation>Fichas distintas</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>The counts are deleted</source>
            <translation>Las cuentas se borraron</translation>
        </message>
    </context>
    <context>
        <name>Variant</name>
        <message>
            <source>How to do it</source>
            <translation>Cómo se hace</translation>
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
            <source>Check it on your own plot</source>
            <translation>Compruébelo en su parcela</translation>
        </message>
        <message>
            <source>In two sentences</source>
            <translation>En dos frases</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Waits for the next sync</source>
            <translation>Espera el próximo intercambio</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
    </context>
    <context>
        <name>VariantEditor</name>
        <message>
            <source>Change this for our area</source>
            <translation>Cambiar esto para nuestra zona</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, sin revisar</translation>
        </message>
        <message>
            <source>The sheet of the library stays as it is. Your words stand beside it.</source>
            <translation>La ficha de la biblioteca queda igual. Sus palabras están al lado.</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Respuesta de quienes lo miraron: {answer}</translation>
        </message>
        <message>
            <source>A district, a valley, a soil</source>
            <translation>Un distrito, un valle, un suelo</translation>
        </message>
        <message>
            <source>A team or a group, no names of people</source>
            <translation>Un equipo o un grupo, sin nombres de personas</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Para qué zona</translation>
        </message>
        <message>
            <source>Who changes it</source>
            <translation>Quién lo cambia</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>Qué cambiar</translation>
        </message>
        <message>
            <source>As the library says it</source>
            <translation>Como lo dice la biblioteca</translation>
        </message>
        <message>
            <source>As we say it here</source>
            <translation>Como lo decimos aquí</translation>
        </message>
        <message>
            <source>Copy the library’s words</source>
            <translation>Copiar las palabras de la biblioteca</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>Send it for review</source>
            <translation>Enviarlo a revisión</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
    </context>
</TS>
