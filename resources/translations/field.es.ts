<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AskStrip</name>
        <message>
            <source>It is right</source>
            <translation>Está bien</translation>
        </message>
        <message>
            <source>Type again</source>
            <translation>Escribir otra vez</translation>
        </message>
    </context>
    <context>
        <name>EditCard</name>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardamos lo que estaba escribiendo.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Change the site</source>
            <translation>Cambiar el sitio</translation>
        </message>
        <message>
            <source>Change the plot</source>
            <translation>Cambiar la parcela</translation>
        </message>
        <message>
            <source>Change the campaign</source>
            <translation>Cambiar la campaña</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>Sitio nuevo</translation>
        </message>
        <message>
            <source>Add the site</source>
            <translation>Agregar el sitio</translation>
        </message>
        <message>
            <source>New plot</source>
            <translation>Parcela nueva</translation>
        </message>
        <message>
            <source>Add the plot</source>
            <translation>Agregar la parcela</translation>
        </message>
        <message>
            <source>New sampling campaign</source>
            <translation>Campaña nueva de muestreo</translation>
        </message>
        <message>
            <source>Add the campaign</source>
            <translation>Agregar la campaña</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>One after the other, for example 0-10, 10-30, 30-50</source>
            <translation>Una tras otra, por ejemplo 0-10, 10-30, 30-50</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>A place you visit. Type its name.</source>
            <translation>Un lugar que visita. Escriba su nombre.</translation>
        </message>
        <message>
            <source>A code, not a name. It keeps people private.</source>
            <translation>Un código, no un nombre. Así la persona queda en privado.</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Manejada por</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Hace falta un nombre.</translation>
        </message>
        <message>
            <source>It needs a site.</source>
            <translation>Necesita un sitio.</translation>
        </message>
    </context>
    <context>
        <name>EraseCard</name>
        <message>
            <source>The person asked for it</source>
            <translation>La persona lo pidió</translation>
        </message>
        <message>
            <source>The person took back their consent</source>
            <translation>La persona retiró su consentimiento</translation>
        </message>
        <message>
            <source>A court or an authority ordered it</source>
            <translation>Lo ordenó un tribunal o una autoridad</translation>
        </message>
        <message>
            <source>It should never have been written here</source>
            <translation>Nunca debió escribirse aquí</translation>
        </message>
        <message>
            <source>The time for keeping it is over</source>
            <translation>El plazo para conservarlo terminó</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Everything in this record</source>
            <translation>Todo lo de este registro</translation>
        </message>
        <message>
            <source>What is to go?</source>
            <translation>¿Qué debe borrarse?</translation>
        </message>
        <message>
            <source>It goes from every laptop of the team, from the hub and from its photos, with all that was written there before. Nobody can bring it back, you neither. That something was erased stays in the history.</source>
            <translation>Desaparece de todos los equipos portátiles, del hub y de sus fotos, con todo lo que se escribió allí antes. Nadie puede recuperarlo, usted tampoco. En el historial queda que algo se borró.</translation>
        </message>
        <message>
            <source>Copies of the records that were made before still hold it; they go after 90 days at most.</source>
            <translation>Las copias hechas antes aún lo contienen; desaparecen a los 90 días como máximo.</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Elija un motivo</translation>
        </message>
        <message>
            <source>Why? No names, only the reason.</source>
            <translation>¿Por qué? Sin nombres, solo el motivo.</translation>
        </message>
        <message>
            <source>To be sure, type {code}</source>
            <translation>Para estar seguro, escriba {code}</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>borrar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <translation>
                <numerusform>y %n valor más</numerusform>
                <numerusform>y %n valores más</numerusform>
            </translation>
        </message>
        <message>
            <source>The mark that this record was checked goes too; a verifier can set it again.</source>
            <translation>La marca de registro comprobado desaparece también; un verificador puede ponerla otra vez.</translation>
        </message>
        <message>
            <source>Erased. The others erase it with their next sync.</source>
            <translation>Borrado. Los demás lo borran con su próxima sincronización.</translation>
        </message>
    </context>
    <context>
        <name>EraseOffer</name>
        <message>
            <source>Erase for ever…</source>
            <translation>Borrar para siempre…</translation>
        </message>
    </context>
    <context>
        <name>FieldPage</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Agregar un sitio</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Agregar una parcela</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Sites and plots</source>
            <translation>Sitios y parcelas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>opens the bags of the plot</source>
            <translation>abre las bolsas de la parcela</translation>
        </message>
        <message>
            <source>new plot</source>
            <translation>parcela nueva</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change the plot or site</source>
            <translation>cambiar la parcela o el sitio</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>delete the plot or site</source>
            <translation>borrar la parcela o el sitio</translation>
        </message>
        <message>
            <source>A plot is one field with one manager. Its bags and its carbon stand here.</source>
            <translation>Una parcela es un campo que maneja una persona. Aquí están sus bolsas y su carbono.</translation>
        </message>
        <message>
            <source>Show me with the demo project</source>
            <translation>Muéstreme con el proyecto de muestra</translation>
        </message>
        <message>
            <source>No plots yet</source>
            <translation>Aún no hay parcelas</translation>
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation>Campaña {year}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} se quitó.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Sand</source>
            <translation>Arena</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation>Arena franca</translation>
        </message>
        <message>
            <source>Sandy loam</source>
            <translation>Franco arenoso</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Franco</translation>
        </message>
        <message>
            <source>Silt loam</source>
            <translation>Franco limoso</translation>
        </message>
        <message>
            <source>Silt</source>
            <translation>Limo</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Franco arcilloso arenoso</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Franco arcilloso</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Franco arcilloso limoso</translation>
        </message>
        <message>
            <source>Sandy clay</source>
            <translation>Arcilla arenosa</translation>
        </message>
        <message>
            <source>Silty clay</source>
            <translation>Arcilla limosa</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
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
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Aún no se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>F1 for all</source>
            <translation>F1: todas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>next cell, then next bag</source>
            <translation>celda siguiente, luego bolsa siguiente</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>igual que la bolsa de arriba</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>bolsa nueva</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>undo, also after a restart</source>
            <translation>deshacer, también después de reiniciar</translation>
        </message>
    </context>
    <context>
        <name>OneByOne</name>
        <message>
            <source>Bag before</source>
            <translation>Bolsa anterior</translation>
        </message>
        <message>
            <source>Next bag</source>
            <translation>Bolsa siguiente</translation>
        </message>
        <message>
            <source>Who wrote what when</source>
            <translation>Quién escribió qué y cuándo</translation>
        </message>
        <message>
            <source>Bag {bag} · point {point} · {layer}</source>
            <translation>Bolsa {bag} · punto {point} · {layer}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Someone of the team</source>
            <translation>Alguien del equipo</translation>
        </message>
        <message>
            <source>{who}, {day} at {time}</source>
            <translation>{who}, {day} a las {time}</translation>
        </message>
    </context>
    <context>
        <name>PlaceModel</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcela</numerusform>
                <numerusform>%n parcelas</numerusform>
            </translation>
        </message>
        <message>
            <source>Other plots</source>
            <translation>Otras parcelas</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>aún sin bolsas</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n bolsa</numerusform>
                <numerusform>{done} de %n bolsas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Change {name}</source>
            <translation>Cambiar {name}</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Anotar muestras</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Campaña nueva</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>known, not shown</source>
            <translation>se sabe, no se muestra</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Manejada por</translation>
        </message>
        <message>
            <source>Bags in all</source>
            <translation>Bolsas en total</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campañas de muestreo</translation>
        </message>
        <message>
            <source>None yet. A campaign is one round of taking soil, with the same layers everywhere.</source>
            <translation>Aún ninguna. Una campaña es una ronda de tomar suelo, con las mismas capas en todas partes.</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) without a campaign</source>
            <translation>
                <numerusform>%n bolsa sin campaña</numerusform>
                <numerusform>%n bolsas sin campaña</numerusform>
            </translation>
        </message>
        <message>
            <source>newest</source>
            <translation>la más nueva</translation>
        </message>
        <message>
            <source>Bags filled</source>
            <translation>Bolsas llenas</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>aún sin bolsas</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n bolsa</numerusform>
                <numerusform>{done} de %n bolsas</numerusform>
            </translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Bolsas</translation>
        </message>
        <message>
            <source>Bags of {name}</source>
            <translation>Bolsas de {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>layers {layers}</source>
            <translation>capas {layers}</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>aún no medido</translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, mean of %n point(s)</source>
            <translation>
                <numerusform>0 a 30 cm, %n punto</numerusform>
                <numerusform>0 a 30 cm, promedio de %n puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, {some} of %n point(s)</source>
            <translation>
                <numerusform>0 a 30 cm, {some} de %n punto</numerusform>
                <numerusform>0 a 30 cm, {some} de %n puntos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>Carbon at point {point}</source>
            <translation>Carbono en el punto {point}</translation>
        </message>
        <message>
            <source>in the soil from 0 to 30 cm</source>
            <translation>en el suelo de 0 a 30 cm</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Aún no medido</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Bags filled</source>
            <translation>Bolsas llenas</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n bolsa</numerusform>
                <numerusform>{done} de %n bolsas</numerusform>
            </translation>
        </message>
        <message>
            <source>No bags yet</source>
            <translation>Aún no hay bolsas</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) with a lab result</source>
            <translation>
                <numerusform>%n bolsa con resultado del laboratorio</numerusform>
                <numerusform>%n bolsas con resultado del laboratorio</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SamplesModel</name>
        <message>
            <source>two values</source>
            <translation>dos valores</translation>
        </message>
        <message>
            <source>to fix</source>
            <translation>por corregir</translation>
        </message>
        <message>
            <source>odd value</source>
            <translation>valor raro</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>to fill</source>
            <translation>por llenar</translation>
        </message>
        <message>
            <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
            <translation>Fila {row}, punto {point}, bolsa {bag}, capa {top} a {bottom}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Bolsa</translation>
        </message>
        <message>
            <source>Layer
cm</source>
            <translation>Capa
cm</translation>
        </message>
        <message>
            <source>Wet mass
g</source>
            <translation>Masa húm.
g</translation>
        </message>
        <message>
            <source>Stones
%</source>
            <translation>Piedras
%</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Carbon
%</source>
            <translation>Carbono
%</translation>
        </message>
        <message>
            <source>Soil weight
g/cm³</source>
            <translation>Peso suelo
g/cm³</translation>
        </message>
        <message>
            <source>Stock
t C/ha</source>
            <translation>Reserva
t C/ha</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Uno por uno</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Photos of the bag (F7)</source>
            <translation>Fotos de la bolsa (F7)</translation>
        </message>
        <message>
            <source>Add point</source>
            <translation>Agregar punto</translation>
        </message>
        <message>
            <source>New bag</source>
            <translation>Bolsa nueva</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Bolsas</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Samples of {plot}</source>
            <translation>Muestras de {plot}</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardamos lo que estaba escribiendo.</translation>
        </message>
        <message>
            <source>No bags yet. Start with the first one: it gets a code for its label.</source>
            <translation>Aún no hay bolsas. Empiece con la primera: recibe un código para su etiqueta.</translation>
        </message>
        <message>
            <source>Choose a plot first. Its bags show here.</source>
            <translation>Elija primero una parcela. Sus bolsas salen aquí.</translation>
        </message>
        <message>
            <source>Go to the plots</source>
            <translation>Ir a las parcelas</translation>
        </message>
        <message>
            <source>Bag {code} is taken away.</source>
            <translation>La bolsa {code} se quitó.</translation>
        </message>
        <message>
            <source>Photos of bag {code}</source>
            <translation>Fotos de la bolsa {code}</translation>
        </message>
    </context>
    <context>
        <name>SamplesWords</name>
        <message>
            <source>Bag</source>
            <translation>Bolsa</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Masa húmeda</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Piedras</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono del suelo</translation>
        </message>
        <message>
            <source>Carbon measured by</source>
            <translation>Carbono medido por</translation>
        </message>
        <message>
            <source>Weight of the soil</source>
            <translation>Peso del suelo</translation>
        </message>
        <message>
            <source>Soil weighed</source>
            <translation>Suelo pesado</translation>
        </message>
        <message>
            <source>pH in water</source>
            <translation>pH en agua</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Code at the lab</source>
            <translation>Código en el laboratorio</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Medido el</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Tomada por</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Fine soil in the whole ring</source>
            <translation>Suelo fino en todo el anillo</translation>
        </message>
        <message>
            <source>Fine soil, without the room of stones</source>
            <translation>Suelo fino, sin el lugar de las piedras</translation>
        </message>
        <message>
            <source>All soil with its stones</source>
            <translation>Todo el suelo con sus piedras</translation>
        </message>
        <message>
            <source>Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.</source>
            <translation>Bolsa {bag}: una capa termina más hondo de donde empieza. Escríbala así: 0-10.</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} cannot be {value}. It is kept as typed.</source>
            <translation>Bolsa {bag}: {thing} no puede ser {value}. Se guarda como se escribió.</translation>
        </message>
        <message>
            <source>Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?</source>
            <translation>La bolsa {bag} pesa {value}; las otras bolsas {layer} de aquí pesan {least} a {most}. ¿Está bien, o escribirlo otra vez?</translation>
        </message>
        <message>
            <source>Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.</source>
            <translation>Bolsa {bag}: el día {value} aún no llega. ¿Está bien? Déjelo, o escriba otra vez.</translation>
        </message>
        <message>
            <source>Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?</source>
            <translation>Bolsa {bag}: {value} no va con tanto carbono; lo común es {least} a {most}. ¿Está bien?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is up to {most}. Right?</source>
            <translation>Bolsa {bag}: {thing} {value}; lo común es hasta {most}. ¿Está bien?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again.</source>
            <translation>Bolsa {bag}: {thing} {value}; lo común es {least} a {most}. ¿Está bien? Déjelo, o escriba otra vez.</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>erased for ever</source>
            <translation>borrado para siempre</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>vaciado</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>next cell to fill, then the next bag</source>
            <translation>celda siguiente por llenar, luego la bolsa siguiente</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>igual que la bolsa de arriba</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>fill down to the end of the point</source>
            <translation>llenar hacia abajo hasta el final del punto</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>bolsa nueva</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change what is in the cell</source>
            <translation>cambiar lo que hay en la celda</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>empty the cell</source>
            <translation>vaciar la celda</translation>
        </message>
        <message>
            <source>Ctrl+Del</source>
            <translation>Ctrl+Supr</translation>
        </message>
        <message>
            <source>delete the bag</source>
            <translation>borrar la bolsa</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Ctrl+V</translation>
        </message>
        <message>
            <source>paste a block from a spreadsheet</source>
            <translation>pegar un bloque de una hoja de cálculo</translation>
        </message>
        <message>
            <source>photos of the bag</source>
            <translation>fotos de la bolsa</translation>
        </message>
        <message>
            <source>next odd value</source>
            <translation>siguiente valor raro</translation>
        </message>
    </context>
</TS>
