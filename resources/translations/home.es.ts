<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CameInCard</name>
        <message>
            <source>Came in</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Nothing came in with the last contact.</source>
            <translation>No llegó nada en el último contacto.</translation>
        </message>
        <message>
            <source>Each change: who, when, what</source>
            <translation>Cada cambio: quién, cuándo, qué</translation>
        </message>
    </context>
    <context>
        <name>CameInView</name>
        <message>
            <source>Nothing came from others yet.</source>
            <translation>Aún no llegó nada de otros.</translation>
        </message>
        <message>
            <source>{thing}: deleted</source>
            <translation>{thing}: borrado</translation>
        </message>
        <message>
            <source>{thing}: new</source>
            <translation>{thing}: nuevo</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EachRecord</name>
        <message>
            <source>A record arrived when a hub has answered that it holds it. On a stick it still waits.</source>
            <translation>Un registro llegó cuando un servidor respondió que lo tiene. En una memoria todavía espera.</translation>
        </message>
        <message>
            <source>Nothing was written on this laptop yet.</source>
            <translation>Aún no se escribió nada en esta computadora.</translation>
        </message>
        <message>
            <source>on the stick, {when}</source>
            <translation>en la memoria, {when}</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>llegó</translation>
        </message>
    </context>
    <context>
        <name>GoesOutCard</name>
        <message>
            <source>Goes out</source>
            <translation>Sale</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Apartado por el servidor</translation>
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation>Los nombres de personas quedan en esta computadora.</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Cómo va cada registro</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} de {all} en el servidor</translation>
        </message>
        <message>
            <source>{size} of pictures wait and go after the records</source>
            <translation>{size} de imágenes esperan y van después de los registros</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>Todo está donde debe estar.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Last contacts</source>
            <translation>Últimos contactos</translation>
        </message>
        <message>
            <source>Put on the stick {name}</source>
            <translation>Puesto en la memoria {name}</translation>
        </message>
        <message>
            <source>Read from the stick {name}</source>
            <translation>Leído de la memoria {name}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>came {came}, checked</source>
            <translation>llegó {came}, revisado</translation>
        </message>
        <message>
            <source>went {out}, arrived</source>
            <translation>salió {out}, llegó</translation>
        </message>
        <message>
            <source>went {out}, no answer yet</source>
            <translation>salió {out}, aún sin respuesta</translation>
        </message>
        <message>
            <source>went {out}, came {came}, checked</source>
            <translation>salió {out}, llegó {came}, revisado</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>the filled button</source>
            <translation>el botón lleno</translation>
        </message>
        <message>
            <source>opens a line of the list</source>
            <translation>abre una línea de la lista</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Empiece aquí</translation>
        </message>
        <message>
            <source>Add the first plot you visit, or look at what others do to keep carbon in the soil.</source>
            <translation>Agregue la primera parcela que visita, o mire qué hacen otros para guardar carbono en el suelo.</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Agregar una parcela</translation>
        </message>
        <message>
            <source>See practices</source>
            <translation>Ver prácticas</translation>
        </message>
        <message>
            <source>See tools</source>
            <translation>Ver herramientas</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campaña de muestreo</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
            <translation>
                <numerusform>%n bolsa de {plot} espera resultados del laboratorio</numerusform>
                <numerusform>%n bolsas de {plot} esperan resultados del laboratorio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n bag(s) of {plot} have lab results</source>
            <translation>
                <numerusform>La bolsa (%n) de {plot} tiene resultado del laboratorio</numerusform>
                <numerusform>Las %n bolsas de {plot} tienen resultado del laboratorio</numerusform>
            </translation>
        </message>
        <message>
            <source>See the bags</source>
            <translation>Ver las bolsas</translation>
        </message>
        <message>
            <source>Continue sampling</source>
            <translation>Seguir el muestreo</translation>
        </message>
        <message>
            <source>See the plot</source>
            <translation>Ver la parcela</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>Muestreado</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n bolsa</numerusform>
                <numerusform>%n bolsas</numerusform>
            </translation>
        </message>
        <message>
            <source>Lab results</source>
            <translation>Resultados del laboratorio</translation>
        </message>
        <message>
            <source>Everything you typed is here.</source>
            <translation>Todo lo que escribió está aquí.</translation>
        </message>
        <message>
            <source>The last bag is {bag}, point {point}. Everything you typed is here.</source>
            <translation>La última bolsa es {bag}, punto {point}. Todo lo que escribió está aquí.</translation>
        </message>
        <message>
            <source>Take the first bag</source>
            <translation>Tomar la primera bolsa</translation>
        </message>
        <message>
            <source>{plot} is ready. Each bag is one layer at one point.</source>
            <translation>{plot} está lista. Cada bolsa es una capa en un punto.</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Anotar muestras</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>seguir</translation>
        </message>
        <message>
            <source>You stopped while typing</source>
            <translation>Se quedó escribiendo</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
            <translation>
                <numerusform>%n valor difiere</numerusform>
                <numerusform>%n valores difieren</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>Two people wrote at the same time · both are kept</source>
            <translation>Dos personas escribieron a la vez · se guardan los dos</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
            <translation>
                <numerusform>%n registro espera su envío</numerusform>
                <numerusform>%n registros esperan su envío</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Esperar no hace perder nada.</translation>
        </message>
        <message>
            <source>Next for you</source>
            <translation>Lo que sigue para usted</translation>
        </message>
        <message>
            <source>Your work is safe</source>
            <translation>Su trabajo está a salvo</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada todavía</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>En esta computadora</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
            <translation>
                <numerusform>%n registro espera</numerusform>
                <numerusform>%n registros esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>all arrived</source>
            <translation>todo llegó</translation>
        </message>
        <message>
            <source>At the hub</source>
            <translation>En el servidor</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Usted trabaja solo en esta computadora. Está bien así.</translation>
        </message>
        <message>
            <source>Sync page</source>
            <translation>Página Sincronizar</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>guardado a las {time}</translation>
        </message>
        <message>
            <source>Your part in the plan</source>
            <translation>Su parte en el plan</translation>
        </message>
        <message>
            <source>plots measured</source>
            <translation>parcelas medidas</translation>
        </message>
        <message>
            <source>bags logged</source>
            <translation>bolsas anotadas</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sitios</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>For you to look at</source>
            <translation>Para que usted mire</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) would change at once</source>
            <translation>
                <numerusform>%n registro cambiaría de una vez</numerusform>
                <numerusform>%n registros cambiarían de una vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it was stored yet.</source>
            <translation>Aún no se guardó nada de eso.</translation>
        </message>
        <message>
            <source>look first</source>
            <translation>mirar antes</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) held back by the hub</source>
            <translation>
                <numerusform>%n cambio apartado por el servidor</numerusform>
                <numerusform>%n cambios apartados por el servidor</numerusform>
            </translation>
        </message>
        <message>
            <source>fix</source>
            <translation>arreglar</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Verlo</numerusform>
                <numerusform>Ver los %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) put aside</source>
            <translation>
                <numerusform>%n elección dejada para después</numerusform>
                <numerusform>%n elecciones dejadas para después</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay until somebody chooses.</source>
            <translation>Quedan hasta que alguien elija.</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>Other bags of this layer: {low} to {high}</source>
            <translation>Otras bolsas de esta capa: {low} a {high}</translation>
        </message>
        <message>
            <source>other bags of this layer on the plot</source>
            <translation>otras bolsas de esta capa en la parcela</translation>
        </message>
    </context>
    <context>
        <name>SendCard</name>
        <message>
            <source>Send and receive</source>
            <translation>Enviar y recibir</translation>
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation>Su equipo le da esta dirección. Déjela vacía para trabajar solo.</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Por memoria USB</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>A una computadora cercana</translation>
        </message>
        <message>
            <source>About {size} to send.</source>
            <translation>Unos {size} por enviar.</translation>
        </message>
        <message>
            <source>It costs about {amount}.</source>
            <translation>Cuesta unos {amount}.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived at the hub</source>
            <translation>
                <numerusform>%n registro llegó al servidor</numerusform>
                <numerusform>%n registros llegaron al servidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in</source>
            <translation>
                <numerusform>Llegó %n cambio</numerusform>
                <numerusform>Llegaron %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. The rest waits. Nothing is doubled.</source>
            <translation>En pausa. Lo demás espera. Nada se duplica.</translation>
        </message>
        <message>
            <source>Stopping after this packet…</source>
            <translation>Deteniendo después de este paquete…</translation>
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation>Buscando el servidor…</translation>
        </message>
        <message>
            <source>Carrying photos…</source>
            <translation>Llevando las fotos…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Fetching what is new…</source>
            <translation>Trayendo lo nuevo…</translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>El servidor no aceptó %n paquete. Queda aquí, no se pierde nada.</numerusform>
                <numerusform>El servidor no aceptó %n paquetes. Quedan aquí, no se pierde nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest would change very much: look first.</source>
            <translation>Lo demás cambiaría mucho: mire antes.</translation>
        </message>
        <message numerus="yes">
            <source>The hub holds %n change(s) back. See why.</source>
            <translation>
                <numerusform>El servidor aparta %n cambio. Vea por qué.</numerusform>
                <numerusform>El servidor aparta %n cambios. Vea por qué.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) still wait.</source>
            <translation>
                <numerusform>%n registro todavía espera.</numerusform>
                <numerusform>%n registros todavía esperan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) still wait.</source>
            <translation>
                <numerusform>%n imagen todavía espera.</numerusform>
                <numerusform>%n imágenes todavía esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything arrived.</source>
            <translation>Todo llegó.</translation>
        </message>
        <message>
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation>El servidor tiene también registros de una versión más nueva. Actualice este programa para verlos.</translation>
        </message>
        <message>
            <source>This profile was used in two places. It goes on under a new name, nothing is lost.</source>
            <translation>Este perfil se usó en dos lugares. Sigue con un nombre nuevo, no se pierde nada.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop is %n minute(s) off. Set the date and time.</source>
            <translation>
                <numerusform>El reloj de esta computadora difiere %n minuto. Ponga fecha y hora.</numerusform>
                <numerusform>El reloj de esta computadora difiere %n minutos. Ponga fecha y hora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new on either side.</source>
            <translation>Nada nuevo en ningún lado.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n cambio enviado.</numerusform>
                <numerusform>%n cambios enviados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n cambio recibido.</numerusform>
                <numerusform>%n cambios recibidos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpareDataCard</name>
        <message>
            <source>Spare data</source>
            <translation>Ahorrar datos</translation>
        </message>
        <message>
            <source>Records first, photos later</source>
            <translation>Primero registros, fotos después</translation>
        </message>
        <message>
            <source>Photos in one sync, at most</source>
            <translation>Fotos por intercambio, como mucho</translation>
        </message>
        <message>
            <source>25 FCFA</source>
            <translation>25 FCFA</translation>
        </message>
        <message>
            <source>Then you see what a sync costs before it starts.</source>
            <translation>Así ve lo que cuesta un intercambio antes de empezar.</translation>
        </message>
        <message>
            <source>What one MB costs</source>
            <translation>Lo que cuesta un MB</translation>
        </message>
        <message>
            <source>small, about {size}</source>
            <translation>pequeñas, unos {size}</translation>
        </message>
        <message>
            <source>middle, about {size}</source>
            <translation>medianas, unos {size}</translation>
        </message>
        <message>
            <source>large, about {size}</source>
            <translation>grandes, unos {size}</translation>
        </message>
        <message>
            <source>New photos</source>
            <translation>Fotos nuevas</translation>
        </message>
    </context>
    <context>
        <name>SyncActs</name>
        <message>
            <source>this</source>
            <translation>esto</translation>
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation>Guardado. El otro valor queda en el historial.</translation>
        </message>
        <message>
            <source>It was changed again since, and stays as it is.</source>
            <translation>Cambió otra vez desde entonces, y queda como está.</translation>
        </message>
        <message>
            <source>The question is copied. Paste it into a message to your colleague.</source>
            <translation>La pregunta está copiada. Péguela en un mensaje a su colega.</translation>
        </message>
        <message>
            <source>It goes out with the next sync.</source>
            <translation>Sale con el próximo intercambio.</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>send now</source>
            <translation>enviar ahora</translation>
        </message>
        <message>
            <source>keep this value</source>
            <translation>dejar este valor</translation>
        </message>
        <message>
            <source>type another, ask, later</source>
            <translation>escribir otro, preguntar, después</translation>
        </message>
        <message>
            <source>next to choose</source>
            <translation>siguiente por elegir</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Apartado por el servidor</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>Lo que llegó</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Cómo va cada registro</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>Mire antes</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Su equipo</translation>
        </message>
        <message>
            <source>Leave the team</source>
            <translation>Salir del equipo</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Por memoria USB</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>A una computadora cercana</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n registro espera.</numerusform>
                <numerusform>%n registros esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>No espera nada.</translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Esperar no hace perder nada.</translation>
        </message>
        <message>
            <source>This laptop has not met a hub yet.</source>
            <translation>Esta computadora aún no encontró ningún servidor.</translation>
        </message>
        <message>
            <source>Last contact with the hub: {time}.</source>
            <translation>Último contacto con el servidor: {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
            <translation>
                <numerusform>Último contacto con el servidor: hace %n día.</numerusform>
                <numerusform>Último contacto con el servidor: hace %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two values</source>
            <translation>Dos valores</translation>
        </message>
        <message>
            <source>{done} of {total} records arrived</source>
            <translation>{done} de {total} registros llegaron</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelas</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campañas de muestreo</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Bolsas</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
        <message>
            <source>Sheets in collections</source>
            <translation>Fichas en colecciones</translation>
        </message>
        <message>
            <source>Practices in plans of plots</source>
            <translation>Prácticas en planes de parcelas</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>Lo que la gente vio</translation>
        </message>
        <message>
            <source>Notes for here</source>
            <translation>Notas para aquí</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Palabras para nuestra zona</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Otros registros</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Colega {sign}</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Dos valores: ¿cuál es el bueno?</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesPaper</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>One value</source>
            <translation>Un valor</translation>
        </message>
        <message>
            <source>The other value</source>
            <translation>El otro valor</translation>
        </message>
        <message>
            <source>The right value</source>
            <translation>El valor bueno</translation>
        </message>
        <message>
            <source>Two people wrote these without seeing each other. Write the right value at the end.</source>
            <translation>Dos personas escribieron esto sin verse. Escriba el valor bueno al final.</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Dos valores: ¿cuál es el bueno?</translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>%n por elegir</numerusform>
                <numerusform>%n por elegir</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed {day}</source>
            <translation>Impreso el {day}</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesView</name>
        <message>
            <source>{field} of {thing}</source>
            <translation>{field} de {thing}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>Por elegir</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Dejado para después</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Apartado por el servidor</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Hecho ahora</translation>
        </message>
        <message>
            <source>Print for a meeting</source>
            <translation>Imprimir para una reunión</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>preguntado</translation>
        </message>
        <message>
            <source>later</source>
            <translation>después</translation>
        </message>
        <message>
            <source>You kept {value}</source>
            <translation>Dejó {value}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at} de {all}</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>El anterior</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>El siguiente</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Retomarlo</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Type another value</source>
            <translation>Escribir otro valor</translation>
        </message>
        <message>
            <source>Ask a colleague</source>
            <translation>Preguntar a un colega</translation>
        </message>
        <message>
            <source>The other value stays in the history. You can take your choice back.</source>
            <translation>El otro valor queda en el historial. Puede deshacer su elección.</translation>
        </message>
        <message>
            <source>point {point}</source>
            <translation>punto {point}</translation>
        </message>
        <message>
            <source>What may help</source>
            <translation>Lo que puede ayudar</translation>
        </message>
        <message>
            <source>Which value is right? {what}</source>
            <translation>¿Qué valor es el bueno? {what}</translation>
        </message>
        <message>
            <source>{who}, {when}: {value}</source>
            <translation>{who}, {when}: {value}</translation>
        </message>
        <message>
            <source>key {number}</source>
            <translation>tecla {number}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono del suelo</translation>
        </message>
        <message>
            <source>Bulk density</source>
            <translation>Densidad aparente</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Piedras</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Masa húmeda</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Top of the layer</source>
            <translation>Arriba de la capa</translation>
        </message>
        <message>
            <source>Bottom of the layer</source>
            <translation>Fondo de la capa</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
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
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campaña de muestreo</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Bolsa</translation>
        </message>
        <message>
            <source>Who manages it</source>
            <translation>Quién la maneja</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
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
            <source>pH</source>
            <translation>pH</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Tomada por</translation>
        </message>
        <message>
            <source>Lab code</source>
            <translation>Código del laboratorio</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Y si</translation>
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
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Arena</translation>
        </message>
        <message>
            <source>Clay and sand</source>
            <translation>Arcilla y arena</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Reckoned on</source>
            <translation>Calculado el</translation>
        </message>
        <message>
            <source>Deleted here, changed there</source>
            <translation>Borrado aquí, cambiado allá</translation>
        </message>
        <message>
            <source>Troubles of the soil</source>
            <translation>Problemas del suelo</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Lluvia en un año normal</translation>
        </message>
        <message>
            <source>Plan of the plot</source>
            <translation>Plan de la parcela</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Cómo va</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Empezado el</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>Lo que la gente vio</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Colección</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aquí</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Palabras para nuestra zona</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Para qué zona</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Experto</translation>
        </message>
        <message>
            <source>Accuracy of the place</source>
            <translation>Precisión del lugar</translation>
        </message>
        <message>
            <source>How carbon was measured</source>
            <translation>Cómo se midió el carbono</translation>
        </message>
        <message>
            <source>What the bulk density counts</source>
            <translation>Qué cuenta la densidad</translation>
        </message>
        <message>
            <source>Day in the lab</source>
            <translation>Día en el laboratorio</translation>
        </message>
        <message>
            <source>What went into the reckoning</source>
            <translation>Lo que entró en el cálculo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Sheet of the library</source>
            <translation>Ficha de la biblioteca</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En breve</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
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
            <source>What you need</source>
            <translation>Lo que hace falta</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>How to see that it works</source>
            <translation>Cómo ver que funciona</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Cómo encontrarles</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Acordado el</translation>
        </message>
        <message>
            <source>Agreed before</source>
            <translation>Acordado ante</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Version of the words</source>
            <translation>Versión de las palabras</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirado el</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>Sheet in a collection</source>
            <translation>Ficha en una colección</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Lo que muestra</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Tomada el</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <source>Why the checked value is not right</source>
            <translation>Por qué el valor comprobado no es correcto</translation>
        </message>
    </context>
    <context>
        <name>ValueCard</name>
        <message>
            <source>Deleted</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Conservado, con los cambios del otro</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>otra elección</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Practices</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>Did you mean {word}?</source>
            <translation>¿Quiso decir {word}?</translation>
        </message>
        <message>
            <source>Tools and schemes</source>
            <translation>Herramientas y esquemas</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>By its code</source>
            <translation>Por su código</translation>
        </message>
        <message>
            <source>Plots and bags</source>
            <translation>Parcelas y bolsas</translation>
        </message>
    </context>
</TS>
