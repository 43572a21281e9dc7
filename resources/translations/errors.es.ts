<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>{file}, line {line}, column {column}: {reason}</source>
            <translation>{file}, línea {line}, columna {column}: {reason}</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Correct this place in the file and try again.</source>
            <translation>Corrija este lugar del archivo e intente otra vez.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to.</source>
            <translation>No se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No cambió nada.</translation>
        </message>
        <message>
            <source>Choose another folder with --profile, or ask the owner of this computer.</source>
            <translation>Elija otra carpeta con --profile, o pregunte a quien cuida esta computadora.</translation>
        </message>
        <message>
            <source>Another window or command is changing this profile.</source>
            <translation>Otra ventana u orden está cambiando este perfil.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Sus registros están a salvo.</translation>
        </message>
        <message>
            <source>Close it, or wait until it is done, and try again.</source>
            <translation>Ciérrela, o espere a que termine, e intente otra vez.</translation>
        </message>
        <message>
            <source>This profile already holds records.</source>
            <translation>Este perfil ya tiene registros.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>No se agregó nada.</translation>
        </message>
        <message>
            <source>Choose an empty profile folder with --profile for the demo project.</source>
            <translation>Elija con --profile una carpeta vacía para el proyecto de muestra.</translation>
        </message>
        <message>
            <source>The key of this profile was not found on this computer.</source>
            <translation>No se encontró en esta computadora la llave de este perfil.</translation>
        </message>
        <message>
            <source>Your records are still in the folder {folder}, locked.</source>
            <translation>Sus registros siguen en la carpeta {folder}, cerrados con llave.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile and try again.</source>
            <translation>Entre con la cuenta de la computadora que hizo el perfil e intente otra vez.</translation>
        </message>
        <message>
            <source>The records file {file} is damaged or is not ours.</source>
            <translation>El archivo de registros {file} está dañado o no es nuestro.</translation>
        </message>
        <message>
            <source>It was left as it is. Nothing was overwritten.</source>
            <translation>Quedó como estaba. No se escribió nada encima.</translation>
        </message>
        <message>
            <source>Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.</source>
            <translation>Antes de todo, copie la carpeta a una memoria USB. Después pida ayuda a su equipo con fourpermille doctor.</translation>
        </message>
        <message>
            <source>These records were last opened by a newer version of the program.</source>
            <translation>Estos registros se abrieron con una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>They are safe and were not touched.</source>
            <translation>Están a salvo y no se tocaron.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer.</source>
            <translation>Instale la versión más nueva en esta computadora.</translation>
        </message>
        <message>
            <source>Another program is writing to the records and did not finish.</source>
            <translation>Otro programa está escribiendo en los registros y no terminó.</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Lo que escribió está guardado.</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Espere un momento e intente otra vez.</translation>
        </message>
        <message>
            <source>The disk is full: {free_mb} MB left.</source>
            <translation>El disco está lleno: quedan {free_mb} MB.</translation>
        </message>
        <message>
            <source>What was saved before is safe. The last change was not written.</source>
            <translation>Lo guardado antes está a salvo. El último cambio no se escribió.</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again.</source>
            <translation>Haga lugar en el disco e intente otra vez.</translation>
        </message>
        <message>
            <source>The library file {file} is damaged: {reason}.</source>
            <translation>El archivo de biblioteca {file} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>The former library stays in use. Your records are not touched.</source>
            <translation>La biblioteca anterior sigue en uso. Sus registros no se tocan.</translation>
        </message>
        <message>
            <source>Get the library file again, from your team or the web site.</source>
            <translation>Consiga otra vez el archivo, de su equipo o del sitio web.</translation>
        </message>
        <message>
            <source>The library has no entry named {slug}.</source>
            <translation>La biblioteca no tiene una ficha llamada {slug}.</translation>
        </message>
        <message>
            <source>Search for it with: fourpermille library search.</source>
            <translation>Búsquela con: fourpermille library search.</translation>
        </message>
        <message>
            <source>There is no record {record}.</source>
            <translation>No hay registro {record}.</translation>
        </message>
        <message>
            <source>Take its id from the list and try again.</source>
            <translation>Tome su id de la lista e intente otra vez.</translation>
        </message>
        <message>
            <source>{record} {field} has no value number {keep}.</source>
            <translation>{record} {field} no tiene valor número {keep}.</translation>
        </message>
        <message>
            <source>Nothing was changed; all values are kept.</source>
            <translation>No cambió nada; se guardan todos los valores.</translation>
        </message>
        <message>
            <source>Look at the numbers with: fourpermille conflicts list.</source>
            <translation>Vea los números con: fourpermille conflicts list.</translation>
        </message>
        <message>
            <source>Only a data-protection officer of the team may erase this for ever.</source>
            <translation>Solo un delegado de protección de datos del equipo puede borrar esto para siempre.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>No se borró nada.</translation>
        </message>
        <message>
            <source>Ask the officer of your team. Without a team you can erase what you wrote.</source>
            <translation>Pregunte al delegado de su equipo. Sin equipo puede borrar lo que usted escribió.</translation>
        </message>
        <message>
            <source>{record} has no such value, or it is erased already.</source>
            <translation>{record} no tiene ese valor, o ya está borrado.</translation>
        </message>
        <message>
            <source>Look at the history of the record for what it holds.</source>
            <translation>Mire en el historial del registro lo que contiene.</translation>
        </message>
        <message>
            <source>Others could not see today that you may erase in this team.</source>
            <translation>Los demás no podrían ver hoy que usted puede borrar en este equipo.</translation>
        </message>
        <message>
            <source>Set the clock of this computer, sync with your team, then try again.</source>
            <translation>Ponga en hora este equipo, sincronice con su equipo de trabajo y pruebe otra vez.</translation>
        </message>
        <message>
            <source>{record} means more than one record: {ids}.</source>
            <translation>{record} designa más de un registro: {ids}.</translation>
        </message>
        <message>
            <source>Name the one that you mean by its id.</source>
            <translation>Nombre por su identificador el que quiere decir.</translation>
        </message>
        <message>
            <source>This computer has not joined a team.</source>
            <translation>Esta computadora no se ha unido a un equipo.</translation>
        </message>
        <message>
            <source>Join the team with the code that its keeper gives you.</source>
            <translation>Únase al equipo con el código que da quien lo cuida.</translation>
        </message>
        <message>
            <source>{count} records of this computer are not at the hub yet.</source>
            <translation>{count} registros de este ordenador no están aún en el servidor.</translation>
        </message>
        <message>
            <source>Nothing was taken away.</source>
            <translation>No se quitó nada.</translation>
        </message>
        <message>
            <source>Choose a folder for the file that takes them along, or sync first.</source>
            <translation>Elija una carpeta para el archivo que los lleva, o sincronice antes.</translation>
        </message>
        <message>
            <source>{count} names of people are only on this computer: your part may not send them.</source>
            <translation>{count} nombres de personas están solo en este ordenador: su papel no permite enviarlos.</translation>
        </message>
        <message>
            <source>Write down what is still needed. To let them go: --without-names {count}.</source>
            <translation>Anote lo que aún hace falta. Para dejarlos ir: --without-names {count}.</translation>
        </message>
        <message>
            <source>The hub of the team {team} is on this computer.</source>
            <translation>El servidor del equipo {team} está en este ordenador.</translation>
        </message>
        <message>
            <source>Back the hub up and bring it to another computer first.</source>
            <translation>Haga antes una copia del servidor y llévela a otro ordenador.</translation>
        </message>
        <message>
            <source>{folder} belongs to the profile that is to be emptied.</source>
            <translation>{folder} forma parte del perfil que se va a vaciar.</translation>
        </message>
        <message>
            <source>Choose a stick or another folder for the file.</source>
            <translation>Elija una memoria USB u otra carpeta para el archivo.</translation>
        </message>
        <message>
            <source>This would change {count} of your {shown} records.</source>
            <translation>Esto cambiaría {count} de sus {shown} registros.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your own changes were sent.</source>
            <translation>No se guardó nada de eso. Sus propios cambios se enviaron.</translation>
        </message>
        <message>
            <source>Ask who made the changes. To take them: fourpermille sync --agree {count}.</source>
            <translation>Pregunte quién hizo los cambios. Para aceptarlos: fourpermille sync --agree {count}.</translation>
        </message>
        <message>
            <source>No change {commit} is held back.</source>
            <translation>Ningún cambio {commit} está apartado.</translation>
        </message>
        <message>
            <source>Look at what is held back on the Sync page; it may have been let go meanwhile.</source>
            <translation>Mire lo apartado en la página Sincronizar; quizá ya se soltó.</translation>
        </message>
        <message>
            <source>The hub {hub} did not answer.</source>
            <translation>El servidor {hub} no respondió.</translation>
        </message>
        <message>
            <source>Your records are safe on this computer. They wait.</source>
            <translation>Sus registros están a salvo en esta computadora. Esperan.</translation>
        </message>
        <message>
            <source>Check the address, or try again when you have a connection.</source>
            <translation>Revise la dirección, o intente cuando tenga conexión.</translation>
        </message>
        <message>
            <source>The line broke after {done} of {total}.</source>
            <translation>La línea se cortó después de {done} de {total}.</translation>
        </message>
        <message>
            <source>The rest waits. Nothing is doubled.</source>
            <translation>El resto espera. Nada se duplica.</translation>
        </message>
        <message>
            <source>Try again; it goes on where it stopped.</source>
            <translation>Intente otra vez; sigue donde se quedó.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not a 4 per 1000 hub.</source>
            <translation>Lo que responde en {hub} no es un servidor 4 por 1000.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>Check the address with your team.</source>
            <translation>Revise la dirección con su equipo.</translation>
        </message>
        <message>
            <source>The hub did not take the request: {reason}</source>
            <translation>El servidor no aceptó el pedido: {reason}</translation>
        </message>
        <message>
            <source>Try again later, or show this sentence to your team.</source>
            <translation>Intente más tarde, o muestre esta frase a su equipo.</translation>
        </message>
        <message>
            <source>The hub speaks a newer language than this version.</source>
            <translation>El servidor habla un lenguaje más nuevo que esta versión.</translation>
        </message>
        <message>
            <source>Your records are safe here and can be exported.</source>
            <translation>Sus registros están a salvo aquí y se pueden exportar.</translation>
        </message>
        <message>
            <source>Update the program on this computer.</source>
            <translation>Actualice el programa en esta computadora.</translation>
        </message>
        <message>
            <source>The clock of this computer says {date}, and the hub cannot be trusted with it.</source>
            <translation>El reloj de esta computadora dice {date}, y así no se puede confiar en el servidor.</translation>
        </message>
        <message>
            <source>Set the date and time of the computer, then try again.</source>
            <translation>Ponga la fecha y la hora de la computadora e intente otra vez.</translation>
        </message>
        <message>
            <source>No hub address is set.</source>
            <translation>No hay dirección de servidor.</translation>
        </message>
        <message>
            <source>You work alone on this computer. That is fine.</source>
            <translation>Usted trabaja solo en esta computadora. Está bien así.</translation>
        </message>
        <message>
            <source>Type the address your team gave you, or use --hub URL.</source>
            <translation>Escriba la dirección que le dio su equipo, o use --hub URL.</translation>
        </message>
        <message>
            <source>A sync is already running on this profile.</source>
            <translation>Ya hay un intercambio en marcha en este perfil.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>No se pierde nada.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>What was done so far is kept.</source>
            <translation>Lo hecho hasta ahora se guarda.</translation>
        </message>
        <message>
            <source>Start again to go on.</source>
            <translation>Empiece otra vez para seguir.</translation>
        </message>
        <message>
            <source>The hub sent records that are not as their author signed them (nos. {first} to {last}).</source>
            <translation>El servidor envió registros que no están como los firmó su autor (n.º {first} a {last}).</translation>
        </message>
        <message>
            <source>They were not stored. Your own records are safe on this computer.</source>
            <translation>No se guardaron. Sus propios registros están a salvo en esta computadora.</translation>
        </message>
        <message>
            <source>Show this sentence to your team: the records of the hub need a look.</source>
            <translation>Muestre esta frase a su equipo: hay que mirar los registros del servidor.</translation>
        </message>
        <message>
            <source>This hub serves a team, and this computer has not joined it.</source>
            <translation>Este servidor es de un equipo, y esta computadora no se ha unido.</translation>
        </message>
        <message>
            <source>Ask your team for a code and join with it.</source>
            <translation>Pida un código a su equipo y únase con él.</translation>
        </message>
        <message>
            <source>This is not a code of a team: {code}</source>
            <translation>Esto no es un código de equipo: {code}</translation>
        </message>
        <message>
            <source>A code has three or six groups of four letters and digits. Type it again.</source>
            <translation>Un código tiene tres o seis grupos de cuatro letras y cifras. Escríbalo otra vez.</translation>
        </message>
        <message>
            <source>The hub does not know this code, it was used already, or its time is over.</source>
            <translation>El servidor no conoce este código, ya se usó, o pasó su tiempo.</translation>
        </message>
        <message>
            <source>Nothing was changed. Your records are safe on this computer.</source>
            <translation>No cambió nada. Sus registros están a salvo en esta computadora.</translation>
        </message>
        <message>
            <source>Compare it sign by sign, or ask your team for a new code.</source>
            <translation>Compárelo signo por signo, o pida un código nuevo a su equipo.</translation>
        </message>
        <message>
            <source>This profile belongs to the team {team} already.</source>
            <translation>Este perfil ya pertenece al equipo {team}.</translation>
        </message>
        <message>
            <source>For another team start with a new profile: --profile and another folder.</source>
            <translation>Para otro equipo empiece un perfil nuevo: --profile y otra carpeta.</translation>
        </message>
        <message>
            <source>This hub does not serve the team that this computer joined.</source>
            <translation>Este servidor no es del equipo al que se unió esta computadora.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer. They wait.</source>
            <translation>No se envió nada. Sus registros están a salvo en esta computadora. Esperan.</translation>
        </message>
        <message>
            <source>The team no longer lets this computer send or receive.</source>
            <translation>El equipo ya no deja que esta computadora envíe ni reciba.</translation>
        </message>
        <message>
            <source>Speak to the keeper of the team. A new code repairs a mistake. To leave: Sync, See your team.</source>
            <translation>Hable con quien cuida el equipo. Un código nuevo repara un error. Para salir: Sincronizar, Ver su equipo.</translation>
        </message>
        <message>
            <source>This computer was away for long, and its place in the team has ended.</source>
            <translation>Esta computadora estuvo mucho tiempo lejos, y su lugar en el equipo terminó.</translation>
        </message>
        <message>
            <source>Ask your team for a new code and join again. All records go on.</source>
            <translation>Pida un código nuevo a su equipo y únase otra vez. Todos los registros siguen.</translation>
        </message>
        <message>
            <source>There were too many tries in a short time.</source>
            <translation>Hubo demasiados intentos en poco tiempo.</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again.</source>
            <translation>Espere unos minutos e intente otra vez.</translation>
        </message>
        <message>
            <source>The address {hub} is open: others on the way could read along.</source>
            <translation>La dirección {hub} está abierta: otros en el camino podrían leer.</translation>
        </message>
        <message>
            <source>Ask your team for the address that begins with https://</source>
            <translation>Pida a su equipo la dirección que empieza con https://</translation>
        </message>
        <message>
            <source>This computer does not know the certificate that {hub} shows.</source>
            <translation>Esta computadora no conoce el certificado que muestra {hub}.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer.</source>
            <translation>No se envió nada. Sus registros están a salvo en esta computadora.</translation>
        </message>
        <message>
            <source>If your code has six groups, type all six. Else show this sentence to your team.</source>
            <translation>Si su código tiene seis grupos, escriba los seis. Si no, muestre esta frase a su equipo.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not the hub that gave out this code.</source>
            <translation>Lo que responde en {hub} no es el servidor que dio este código.</translation>
        </message>
        <message>
            <source>Nothing was sent, the code is still good.</source>
            <translation>No se envió nada, el código sigue sirviendo.</translation>
        </message>
        <message>
            <source>Compare address and code with your team. Somebody else may stand in between.</source>
            <translation>Compare dirección y código con su equipo. Quizá hay alguien en medio.</translation>
        </message>
        <message>
            <source>After the sync this computer and the hub still hold different records.</source>
            <translation>Después del intercambio, esta computadora y el servidor aún tienen registros distintos.</translation>
        </message>
        <message>
            <source>Nothing is lost: both keep all they have.</source>
            <translation>No se pierde nada: los dos guardan todo lo que tienen.</translation>
        </message>
        <message>
            <source>Sync again. If this comes back, show it to your team ({ours} and {theirs} chains).</source>
            <translation>Intercambie otra vez. Si vuelve a salir, muéstrelo a su equipo ({ours} y {theirs} cadenas).</translation>
        </message>
        <message>
            <source>A hub does not listen on {host} yet: nobody could be asked who they are.</source>
            <translation>Un servidor aún no escucha en {host}: no se podría preguntar a nadie quién es.</translation>
        </message>
        <message>
            <source>Nothing was started.</source>
            <translation>No se inició nada.</translation>
        </message>
        <message>
            <source>Use --host 127.0.0.1: the hub then serves this computer only.</source>
            <translation>Use --host 127.0.0.1: así el servidor atiende solo a esta computadora.</translation>
        </message>
        <message>
            <source>The hub cannot listen on {host}, port {port}: {reason}.</source>
            <translation>El servidor no puede escuchar en {host}, puerto {port}: {reason}.</translation>
        </message>
        <message>
            <source>Stop the program that uses this port, or choose another one with --port (0 = any).</source>
            <translation>Cierre el programa que usa ese puerto, o elija otro con --port (0 = cualquiera).</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo {file}: {reason}.</translation>
        </message>
        <message>
            <source>Check its name and where it is, then try again.</source>
            <translation>Revise su nombre y dónde está, e intente otra vez.</translation>
        </message>
        <message>
            <source>The file {file} could not be written: {reason}.</source>
            <translation>No se pudo escribir el archivo {file}: {reason}.</translation>
        </message>
        <message>
            <source>Your records are safe. A file that was there before is as it was.</source>
            <translation>Sus registros están a salvo. Un archivo que ya estaba sigue igual.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk, then try again.</source>
            <translation>Elija otra carpeta, o haga lugar en el disco, e intente otra vez.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>La impresora no tomó la página.</translation>
        </message>
        <message>
            <source>Look whether it is on and has paper, or keep the page as PDF.</source>
            <translation>Mire si está encendida y tiene papel, o guarde la página como PDF.</translation>
        </message>
        <message>
            <source>There is no voice for {language} on this computer yet.</source>
            <translation>Aún no hay voz para {language} en esta computadora.</translation>
        </message>
        <message>
            <source>Open Windows Settings, Time &amp; language, Speech, and add a voice. Then listen again.</source>
            <translation>Abra Configuración de Windows, Hora e idioma, Voz, y agregue una voz. Después escuche otra vez.</translation>
        </message>
        <message>
            <source>Open System Settings, Accessibility, Spoken Content, and add a voice. Then listen again.</source>
            <translation>Abra Ajustes del Sistema, Accesibilidad, Contenido leído, y agregue una voz. Después escuche otra vez.</translation>
        </message>
        <message>
            <source>Install the programs speech-dispatcher and espeak-ng. Then start this program again.</source>
            <translation>Instale los programas speech-dispatcher y espeak-ng. Después abra otra vez este programa.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Se detuvo la importación.</translation>
        </message>
        <message>
            <source>Nothing of the file was written.</source>
            <translation>No se escribió nada del archivo.</translation>
        </message>
        <message>
            <source>Start again to import the whole file.</source>
            <translation>Empiece otra vez para importar todo el archivo.</translation>
        </message>
        <message>
            <source>The text in {column} is too long: {most_kb} kB are the most.</source>
            <translation>El texto de {column} es demasiado largo: caben {most_kb} kB.</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest in another record.</source>
            <translation>Acórtelo, o ponga el resto en otro registro.</translation>
        </message>
        <message>
            <source>What {hub} answered cannot be read as the answer of a hub.</source>
            <translation>Lo que respondió {hub} no se puede leer como respuesta de un servidor.</translation>
        </message>
        <message>
            <source>Check the network (a page to log in?) and the address, then try again.</source>
            <translation>Revise la red (¿una página para entrar?) y la dirección, e intente otra vez.</translation>
        </message>
        <message>
            <source>The hub {hub} runs an older version and does not understand this one.</source>
            <translation>El servidor {hub} usa una versión más vieja y no entiende a esta.</translation>
        </message>
        <message>
            <source>Ask the keeper of the hub to update it.</source>
            <translation>Pida a quien cuida el servidor que lo actualice.</translation>
        </message>
        <message>
            <source>The database of the hub cannot be opened: {reason}.</source>
            <translation>No se puede abrir la base de datos del servidor: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was started, nothing was changed.</source>
            <translation>No se inició nada, no cambió nada.</translation>
        </message>
        <message>
            <source>Check what was given after --database or --data.</source>
            <translation>Revise lo que puso después de --database o --data.</translation>
        </message>
        <message>
            <source>The database of the hub does not answer.</source>
            <translation>La base de datos del servidor no responde.</translation>
        </message>
        <message>
            <source>What the hub acknowledged is kept; what it did not waits on the laptops.</source>
            <translation>Lo que el servidor confirmó se guarda; lo demás espera en las computadoras.</translation>
        </message>
        <message>
            <source>Start the database, then try again.</source>
            <translation>Inicie la base de datos e intente otra vez.</translation>
        </message>
        <message>
            <source>Several workers at once need a PostgreSQL database.</source>
            <translation>Varios procesos a la vez necesitan una base PostgreSQL.</translation>
        </message>
        <message>
            <source>Leave --workers away, or name the database with --database.</source>
            <translation>Deje --workers fuera, o nombre la base con --database.</translation>
        </message>
        <message>
            <source>The backup {file} cannot be used: {reason}.</source>
            <translation>La copia {file} no se puede usar: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was written to the hub.</source>
            <translation>No se escribió nada en el servidor.</translation>
        </message>
        <message>
            <source>Copy the file again from where it was kept, or take an earlier one.</source>
            <translation>Copie otra vez el archivo de donde estaba, o tome uno anterior.</translation>
        </message>
        <message>
            <source>The backup {file} was made by a newer version.</source>
            <translation>La copia {file} es de una versión más nueva.</translation>
        </message>
        <message>
            <source>Update this program, then restore again.</source>
            <translation>Actualice este programa y restaure otra vez.</translation>
        </message>
        <message>
            <source>This hub already holds records.</source>
            <translation>Este servidor ya tiene registros.</translation>
        </message>
        <message>
            <source>Nothing was written to it.</source>
            <translation>No se escribió nada en él.</translation>
        </message>
        <message>
            <source>Name an empty folder with --data, or an empty database with --database.</source>
            <translation>Indique una carpeta vacía con --data, o una base vacía con --database.</translation>
        </message>
        <message>
            <source>The file at {url} could not be fetched ({reason}).</source>
            <translation>No se pudo traer el archivo de {url} ({reason}).</translation>
        </message>
        <message>
            <source>Check the address and the connection, or install it from a file.</source>
            <translation>Revise la dirección y la conexión, o instálelo desde un archivo.</translation>
        </message>
        <message>
            <source>The program made a mistake of its own ({kind}).</source>
            <translation>El programa cometió un error propio ({kind}).</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Lo guardado antes está a salvo.</translation>
        </message>
        <message>
            <source>Try again. If it comes back, show this sentence to your team: {place}.</source>
            <translation>Intente otra vez. Si vuelve a salir, muestre esta frase a su equipo: {place}.</translation>
        </message>
        <message>
            <source>This cannot be computed: {reason}.</source>
            <translation>Esto no se puede calcular: {reason}.</translation>
        </message>
        <message>
            <source>Correct what was given and try again.</source>
            <translation>Corrija lo que dio e intente otra vez.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile, or type the code of the recovery page.</source>
            <translation>Entre con la cuenta de la computadora que hizo el perfil, o escriba el código de la página de rescate.</translation>
        </message>
        <message>
            <source>This profile is locked with a passphrase.</source>
            <translation>Este perfil está cerrado con una frase de paso.</translation>
        </message>
        <message>
            <source>Open it in the window, or give the passphrase in the environment as FOURPERMILLE_PASSPHRASE.</source>
            <translation>Ábralo en la ventana, o dé la frase en FOURPERMILLE_PASSPHRASE.</translation>
        </message>
        <message>
            <source>This is not the passphrase of this profile.</source>
            <translation>Esta no es la frase de paso de este perfil.</translation>
        </message>
        <message>
            <source>Your records are safe, locked.</source>
            <translation>Sus registros están a salvo, cerrados.</translation>
        </message>
        <message>
            <source>Try again, or type the code of the recovery page.</source>
            <translation>Intente otra vez, o escriba el código de la página de rescate.</translation>
        </message>
        <message>
            <source>This passphrase can be guessed.</source>
            <translation>Esta frase de paso se puede adivinar.</translation>
        </message>
        <message>
            <source>Take four words, or twelve letters and more.</source>
            <translation>Use cuatro palabras, o doce letras o más.</translation>
        </message>
        <message>
            <source>Group {group} of the recovery code is not as it was printed.</source>
            <translation>El grupo {group} del código de rescate no está como se imprimió.</translation>
        </message>
        <message>
            <source>Look at this group of four on the page and type it again.</source>
            <translation>Mire este grupo de cuatro en la página y escríbalo otra vez.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another profile, or a newer page was printed.</source>
            <translation>Este código de rescate es de otro perfil, o se imprimió una página más nueva.</translation>
        </message>
        <message>
            <source>Look for the newest recovery page of this profile.</source>
            <translation>Busque la última página de rescate de este perfil.</translation>
        </message>
        <message>
            <source>The copy {file} cannot be read: it is damaged or is not of this profile.</source>
            <translation>La copia {file} no se puede leer: está dañada o no es de este perfil.</translation>
        </message>
        <message>
            <source>Your records are as they were.</source>
            <translation>Sus registros están como estaban.</translation>
        </message>
        <message>
            <source>Choose another copy.</source>
            <translation>Elija otra copia.</translation>
        </message>
        <message>
            <source>The copy {file} is locked, and nothing on this computer opens it.</source>
            <translation>La copia {file} está cerrada, y nada en esta computadora la abre.</translation>
        </message>
        <message>
            <source>Give the passphrase of the profile it was made of, or its recovery code.</source>
            <translation>Dé la frase de paso del perfil de donde viene, o su código de rescate.</translation>
        </message>
        <message>
            <source>There is no room for a safety copy: {free_mb} MB left.</source>
            <translation>No hay lugar para una copia de seguridad: quedan {free_mb} MB.</translation>
        </message>
        <message>
            <source>Your records and the copies made before are safe.</source>
            <translation>Sus registros y las copias anteriores están a salvo.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a stick in Settings, Backup.</source>
            <translation>Haga lugar en el disco, o elija una memoria en Ajustes, Copias.</translation>
        </message>
        <message>
            <source>This copy belongs to another profile, and this profile holds records.</source>
            <translation>Esta copia es de otro perfil, y este perfil tiene registros.</translation>
        </message>
        <message>
            <source>Bring it back into a new profile.</source>
            <translation>Tráigala a un perfil nuevo.</translation>
        </message>
        <message>
            <source>There is a profile named {name} on this computer already.</source>
            <translation>Ya hay un perfil llamado {name} en esta computadora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no room in {place}: {needs_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>No hay lugar en {place}: hacen falta {needs_mb} MB, hay {free_mb} MB libres.</translation>
        </message>
        <message>
            <source>Your records are safe here, and what was there before is as it was.</source>
            <translation>Sus registros están a salvo aquí, y lo que había allí sigue igual.</translation>
        </message>
        <message>
            <source>Make room there, or take another stick.</source>
            <translation>Haga lugar allí, o tome otra memoria.</translation>
        </message>
        <message>
            <source>What was read back from {file} is not what was written.</source>
            <translation>Lo que se leyó de {file} no es lo que se escribió.</translation>
        </message>
        <message>
            <source>Your records are safe here. They still wait.</source>
            <translation>Sus registros están a salvo aquí. Todavía esperan.</translation>
        </message>
        <message>
            <source>Take another stick: this one does not keep what it is given.</source>
            <translation>Tome otra memoria: esta no guarda lo que se le da.</translation>
        </message>
        <message>
            <source>The file {file} was cut short or changed on its way, or is another kind of file.</source>
            <translation>El archivo {file} se cortó o cambió en el camino, o es de otra clase.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your records are as they were.</source>
            <translation>No se guardó nada de él. Sus registros están como estaban.</translation>
        </message>
        <message>
            <source>Copy it again, or let it be written to the stick again.</source>
            <translation>Cópielo otra vez, o pida que lo escriban otra vez en la memoria.</translation>
        </message>
        <message>
            <source>The file {file} is locked, and this laptop is not among those that may open it.</source>
            <translation>El archivo {file} está cerrado, y esta computadora no es de las que lo abren.</translation>
        </message>
        <message>
            <source>Nothing was stored. The file is as it was.</source>
            <translation>No se guardó nada. El archivo está como estaba.</translation>
        </message>
        <message>
            <source>Take it to somebody of the team that wrote it, or to their hub.</source>
            <translation>Llévelo a alguien del equipo que lo escribió, o a su servidor.</translation>
        </message>
        <message>
            <source>The file {file} opens with other words.</source>
            <translation>El archivo {file} se abre con otras palabras.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words, and type them again.</source>
            <translation>Pida las palabras a quien lo escribió, y escríbalas otra vez.</translation>
        </message>
        <message>
            <source>The file {file} is locked with words.</source>
            <translation>El archivo {file} está cerrado con palabras.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words; on the command line they stand in FOURPERMILLE_STICK_WORDS.</source>
            <translation>Pida las palabras a quien lo escribió; en la línea de órdenes van en FOURPERMILLE_STICK_WORDS.</translation>
        </message>
        <message>
            <source>The file {file} was written by people of another team, or without a team.</source>
            <translation>El archivo {file} es de gente de otro equipo, o sin equipo.</translation>
        </message>
        <message>
            <source>Nothing of it was stored: the records of teams are not mixed.</source>
            <translation>No se guardó nada: los registros de los equipos no se mezclan.</translation>
        </message>
        <message>
            <source>Join the same team first, then read the stick again.</source>
            <translation>Únase antes al mismo equipo, y lea otra vez la memoria.</translation>
        </message>
        <message>
            <source>The file {file} was written by a newer version of the program.</source>
            <translation>El archivo {file} es de una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. The file is as it was.</source>
            <translation>No se guardó nada de él. El archivo está como estaba.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then read the stick again.</source>
            <translation>Actualice el programa en esta computadora, y lea otra vez la memoria.</translation>
        </message>
        <message>
            <source>Only the hub of a team reads sticks and answers on them.</source>
            <translation>Solo el servidor de un equipo lee memorias y responde en ellas.</translation>
        </message>
        <message>
            <source>Nothing was read or written.</source>
            <translation>No se leyó ni escribió nada.</translation>
        </message>
        <message>
            <source>Make a team first with: fourpermille hub invite.</source>
            <translation>Haga antes un equipo con: fourpermille hub invite.</translation>
        </message>
        <message>
            <source>The laptop nearby may not hold all that you would send, names of people for one.</source>
            <translation>La computadora cercana no puede guardar todo lo que enviaría, por ejemplo nombres de personas.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe here.</source>
            <translation>No se envió nada. Sus registros están a salvo aquí.</translation>
        </message>
        <message>
            <source>Let somebody with your part in the team open the session, or use a stick.</source>
            <translation>Que alguien con su papel en el equipo abra la sesión, o use una memoria.</translation>
        </message>
        <message>
            <source>What answers at {hub} did not prove that it is a laptop of your team.</source>
            <translation>Lo que responde en {hub} no probó ser una computadora de su equipo.</translation>
        </message>
        <message>
            <source>Compare the address with the screen of the other laptop, or use a stick.</source>
            <translation>Compare la dirección con la pantalla de la otra computadora, o use una memoria.</translation>
        </message>
        <message>
            <source>This laptop is on no network that others could reach it by.</source>
            <translation>Esta computadora no está en ninguna red donde otros la alcancen.</translation>
        </message>
        <message>
            <source>Nothing was opened. Your records are safe here.</source>
            <translation>No se abrió nada. Sus registros están a salvo aquí.</translation>
        </message>
        <message>
            <source>Turn on the hotspot of a phone or of this laptop, let all join it, and try again.</source>
            <translation>Encienda la red de un teléfono o de esta computadora, que todos se unan, e intente otra vez.</translation>
        </message>
        <message>
            <source>The file of this photo on this laptop was changed or cut short.</source>
            <translation>El archivo de esta foto en esta computadora cambió o se cortó.</translation>
        </message>
        <message>
            <source>Its record and all other records are safe.</source>
            <translation>Su registro y todos los demás están a salvo.</translation>
        </message>
        <message>
            <source>Sync, and it comes again from the hub if it has arrived there.</source>
            <translation>Sincronice, y vuelve del servidor si llegó allí.</translation>
        </message>
        <message>
            <source>{file} is no picture that can be read here.</source>
            <translation>{file} no es una imagen que se pueda leer aquí.</translation>
        </message>
        <message>
            <source>Nothing was added. The file is as it was.</source>
            <translation>No se agregó nada. El archivo está como estaba.</translation>
        </message>
        <message>
            <source>Choose a picture of the kind JPEG, PNG or WebP.</source>
            <translation>Elija una imagen JPEG, PNG o WebP.</translation>
        </message>
        <message>
            <source>{file} is too large a picture for a laptop like this one.</source>
            <translation>{file} es una imagen demasiado grande para una computadora como esta.</translation>
        </message>
        <message>
            <source>Make it smaller, or take it again with a smaller setting of the camera.</source>
            <translation>Hágala más pequeña, o tómela otra vez con un ajuste menor.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and the stick is as it is.</source>
            <translation>No se guardó nada de eso, y la memoria está como estaba.</translation>
        </message>
        <message>
            <source>Look at the list and ask who made the changes. Or add --agree {count}.</source>
            <translation>Mire la lista y pregunte quién hizo los cambios. O agregue --agree {count}.</translation>
        </message>
        <message>
            <source>The signature of the library file {file} is not by a key this computer trusts.</source>
            <translation>La firma del archivo de biblioteca {file} no es de una llave en la que confía esta computadora.</translation>
        </message>
        <message>
            <source>It was not taken. The library in use stays as it is.</source>
            <translation>No se tomó. La biblioteca en uso queda como está.</translation>
        </message>
        <message>
            <source>Get it again from your team. Is the publisher new to you? Then trust the publisher first.</source>
            <translation>Pídalo otra vez a su equipo. ¿Es nuevo quien lo publica? Entonces confíe primero en él.</translation>
        </message>
        <message>
            <source>The library {pack} has always come with a signature; the file {file} comes without one.</source>
            <translation>La biblioteca {pack} siempre llegó con firma; el archivo {file} llega sin ella.</translation>
        </message>
        <message>
            <source>Get it again together with its .sig file.</source>
            <translation>Consígalo otra vez junto con su archivo .sig.</translation>
        </message>
        <message>
            <source>This is version {version} of the library {pack}; version {newest} was here before.</source>
            <translation>Esta es la versión {version} de la biblioteca {pack}; antes ya estuvo la versión {newest}.</translation>
        </message>
        <message>
            <source>Get the newest one. To go back one step: Settings, Library, or fourpermille library rollback.</source>
            <translation>Consiga la más nueva. Para volver un paso: Ajustes, Biblioteca, o fourpermille library rollback.</translation>
        </message>
        <message>
            <source>Version {version} of the library {pack} exists already, with other content.</source>
            <translation>La versión {version} de la biblioteca {pack} ya existe, con otro contenido.</translation>
        </message>
        <message>
            <source>Whoever publishes it gives each change a new version in pack.toml.</source>
            <translation>Quien la publica da a cada cambio una versión nueva en pack.toml.</translation>
        </message>
        <message>
            <source>The library {pack} on this computer comes from another publisher.</source>
            <translation>La biblioteca {pack} de esta computadora viene de otro editor.</translation>
        </message>
        <message>
            <source>Nothing was taken. The library in use stays as it is.</source>
            <translation>No se tomó nada. La biblioteca en uso queda como está.</translation>
        </message>
        <message>
            <source>Ask your team which of the two is right.</source>
            <translation>Pregunte a su equipo cuál de los dos es el bueno.</translation>
        </message>
        <message>
            <source>The library at {place} is by a publisher this computer does not know: {publisher}, {fingerprint}.</source>
            <translation>La biblioteca de {place} es de un editor que esta computadora no conoce: {publisher}, {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare this number with your team, by telephone. If it is the same: fourpermille library trust {root}</source>
            <translation>Compare este número con su equipo, por teléfono. Si es el mismo: fourpermille library trust {root}</translation>
        </message>
        <message>
            <source>There is no published library at {place}.</source>
            <translation>No hay biblioteca publicada en {place}.</translation>
        </message>
        <message>
            <source>Nothing was changed. The library in use stays as it is.</source>
            <translation>No cambió nada. La biblioteca en uso queda como está.</translation>
        </message>
        <message>
            <source>Check the folder or the address with your team.</source>
            <translation>Revise la carpeta o la dirección con su equipo.</translation>
        </message>
        <message>
            <source>It is not said where the new library is.</source>
            <translation>No se dice dónde está la biblioteca nueva.</translation>
        </message>
        <message>
            <source>Set the address of the hub in the settings, or use --from with a folder or an address.</source>
            <translation>Ponga la dirección del servidor en los ajustes, o use --from con una carpeta o dirección.</translation>
        </message>
        <message>
            <source>The catalogue is of {date} and cannot be checked any more.</source>
            <translation>El catálogo es del {date} y ya no se puede comprobar.</translation>
        </message>
        <message>
            <source>Nothing was taken. Your library can be read as before.</source>
            <translation>No se tomó nada. Su biblioteca se lee como antes.</translation>
        </message>
        <message>
            <source>Ask your team for a newer copy of the library folder, or try another address.</source>
            <translation>Pida a su equipo una copia más nueva de la carpeta, o pruebe otra dirección.</translation>
        </message>
        <message>
            <source>The clock of this computer says {today}, and the catalogue is of {date}.</source>
            <translation>El reloj de esta computadora dice {today}, y el catálogo es del {date}.</translation>
        </message>
        <message>
            <source>Set the date of the computer, then try again.</source>
            <translation>Ponga la fecha de la computadora e intente otra vez.</translation>
        </message>
        <message>
            <source>The catalogue at {place} is older than one this computer has already seen.</source>
            <translation>El catálogo de {place} es más viejo que otro que esta computadora ya vio.</translation>
        </message>
        <message>
            <source>The library at {place} is not as its publisher signed it ({reason}).</source>
            <translation>La biblioteca de {place} no está como la firmó su editor ({reason}).</translation>
        </message>
        <message>
            <source>Get a new copy from your team. If it comes back, show them this sentence.</source>
            <translation>Pida una copia nueva a su equipo. Si vuelve a salir, muéstreles esta frase.</translation>
        </message>
        <message>
            <source>The library at {place} is not complete: {part} is missing.</source>
            <translation>La biblioteca de {place} no está completa: falta {part}.</translation>
        </message>
        <message>
            <source>What arrived is kept. The library in use stays as it is.</source>
            <translation>Lo que llegó se guarda. La biblioteca en uso queda como está.</translation>
        </message>
        <message>
            <source>Copy the whole folder again, then try again; it goes on where it stopped.</source>
            <translation>Copie la carpeta entera otra vez e intente de nuevo; sigue donde se quedó.</translation>
        </message>
        <message>
            <source>The library {pack} is not among those at {place}.</source>
            <translation>La biblioteca {pack} no está entre las de {place}.</translation>
        </message>
        <message>
            <source>The library at {place} is made for a newer version of this program.</source>
            <translation>La biblioteca de {place} es para una versión más nueva de este programa.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then the library.</source>
            <translation>Actualice el programa en esta computadora, después la biblioteca.</translation>
        </message>
        <message>
            <source>There is no former library to go back to.</source>
            <translation>No hay biblioteca anterior a la cual volver.</translation>
        </message>
        <message>
            <source>Install the library file you want instead.</source>
            <translation>Instale en su lugar el archivo de biblioteca que quiere.</translation>
        </message>
        <message>
            <source>The language file {file} belongs to the library {extends}; {pack} is in use.</source>
            <translation>El archivo de idioma {file} es de la biblioteca {extends}; está en uso {pack}.</translation>
        </message>
        <message>
            <source>Install the library {extends} first, or get the file for {pack}.</source>
            <translation>Instale primero la biblioteca {extends}, o consiga el archivo para {pack}.</translation>
        </message>
        <message>
            <source>No language {lang} was added to the library.</source>
            <translation>A la biblioteca no se le agregó el idioma {lang}.</translation>
        </message>
        <message>
            <source>The languages the library came with cannot be taken away.</source>
            <translation>Los idiomas con los que vino la biblioteca no se pueden quitar.</translation>
        </message>
        <message>
            <source>The file {file} is not the root or the key of a publisher: {reason}.</source>
            <translation>El archivo {file} no es la raíz ni la llave de un editor: {reason}.</translation>
        </message>
        <message>
            <source>Nobody new is trusted.</source>
            <translation>No se confía en nadie nuevo.</translation>
        </message>
        <message>
            <source>Ask the publisher for the file metadata/1.root.json of the library folder.</source>
            <translation>Pida al editor el archivo metadata/1.root.json de la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <source>The folder {folder} lacks a key for publishing: {name}.</source>
            <translation>A la carpeta {folder} le falta una llave para publicar: {name}.</translation>
        </message>
        <message>
            <source>Nothing was published.</source>
            <translation>No se publicó nada.</translation>
        </message>
        <message>
            <source>Make keys with fourpermille library keys FOLDER, or put the missing file there.</source>
            <translation>Haga llaves con fourpermille library keys FOLDER, o ponga allí el archivo que falta.</translation>
        </message>
    </context>
</TS>
