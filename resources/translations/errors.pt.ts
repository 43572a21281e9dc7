<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>{file}, line {line}, column {column}: {reason}</source>
            <translation>{file}, linha {line}, coluna {column}: {reason}</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi escrito.</translation>
        </message>
        <message>
            <source>Correct this place in the file and try again.</source>
            <translation>Corrija este lugar no ficheiro e tente outra vez.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to.</source>
            <translation>Não é possível escrever na pasta {folder}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada mudou.</translation>
        </message>
        <message>
            <source>Choose another folder with --profile, or ask the owner of this computer.</source>
            <translation>Escolha outra pasta com --profile, ou pergunte a quem cuida deste computador.</translation>
        </message>
        <message>
            <source>Another window or command is changing this profile.</source>
            <translation>Outra janela ou comando está a mudar este perfil.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Os seus registos estão a salvo.</translation>
        </message>
        <message>
            <source>Close it, or wait until it is done, and try again.</source>
            <translation>Feche-a, ou espere que acabe, e tente outra vez.</translation>
        </message>
        <message>
            <source>This profile already holds records.</source>
            <translation>Este perfil já tem registos.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nada foi acrescentado.</translation>
        </message>
        <message>
            <source>Choose an empty profile folder with --profile for the demo project.</source>
            <translation>Escolha com --profile uma pasta vazia para o projeto de exemplo.</translation>
        </message>
        <message>
            <source>The key of this profile was not found on this computer.</source>
            <translation>A chave deste perfil não foi encontrada neste computador.</translation>
        </message>
        <message>
            <source>Your records are still in the folder {folder}, locked.</source>
            <translation>Os seus registos continuam na pasta {folder}, fechados à chave.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile and try again.</source>
            <translation>Entre com a conta do computador que fez o perfil e tente outra vez.</translation>
        </message>
        <message>
            <source>The records file {file} is damaged or is not ours.</source>
            <translation>O ficheiro de registos {file} está danificado ou não é nosso.</translation>
        </message>
        <message>
            <source>It was left as it is. Nothing was overwritten.</source>
            <translation>Ficou como estava. Nada foi escrito por cima.</translation>
        </message>
        <message>
            <source>Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.</source>
            <translation>Antes de tudo, copie a pasta para uma pen. Depois peça ajuda à equipa com fourpermille doctor.</translation>
        </message>
        <message>
            <source>These records were last opened by a newer version of the program.</source>
            <translation>Estes registos foram abertos com uma versão mais nova do programa.</translation>
        </message>
        <message>
            <source>They are safe and were not touched.</source>
            <translation>Estão a salvo e não foram tocados.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer.</source>
            <translation>Instale a versão mais nova neste computador.</translation>
        </message>
        <message>
            <source>Another program is writing to the records and did not finish.</source>
            <translation>Outro programa está a escrever nos registos e não acabou.</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>O que escreveu está guardado.</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Espere um momento e tente outra vez.</translation>
        </message>
        <message>
            <source>The disk is full: {free_mb} MB left.</source>
            <translation>O disco está cheio: restam {free_mb} MB.</translation>
        </message>
        <message>
            <source>What was saved before is safe. The last change was not written.</source>
            <translation>O que foi guardado antes está a salvo. A última mudança não foi escrita.</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again.</source>
            <translation>Arranje espaço no disco e tente outra vez.</translation>
        </message>
        <message>
            <source>The library file {file} is damaged: {reason}.</source>
            <translation>O ficheiro da biblioteca {file} está danificado: {reason}.</translation>
        </message>
        <message>
            <source>The former library stays in use. Your records are not touched.</source>
            <translation>A biblioteca anterior continua em uso. Os seus registos não são tocados.</translation>
        </message>
        <message>
            <source>Get the library file again, from your team or the web site.</source>
            <translation>Arranje o ficheiro outra vez, com a equipa ou no sítio web.</translation>
        </message>
        <message>
            <source>The library has no entry named {slug}.</source>
            <translation>A biblioteca não tem uma ficha chamada {slug}.</translation>
        </message>
        <message>
            <source>Search for it with: fourpermille library search.</source>
            <translation>Procure-a com: fourpermille library search.</translation>
        </message>
        <message>
            <source>There is no record {record}.</source>
            <translation>Não há registo {record}.</translation>
        </message>
        <message>
            <source>Take its id from the list and try again.</source>
            <translation>Tire o id da lista e tente outra vez.</translation>
        </message>
        <message>
            <source>{record} {field} has no value number {keep}.</source>
            <translation>{record} {field} não tem valor número {keep}.</translation>
        </message>
        <message>
            <source>Nothing was changed; all values are kept.</source>
            <translation>Nada mudou; todos os valores ficam guardados.</translation>
        </message>
        <message>
            <source>Look at the numbers with: fourpermille conflicts list.</source>
            <translation>Veja os números com: fourpermille conflicts list.</translation>
        </message>
        <message>
            <source>Only a data-protection officer of the team may erase this for ever.</source>
            <translation>Só um encarregado da proteção de dados da equipa pode apagar isto para sempre.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>Nada foi apagado.</translation>
        </message>
        <message>
            <source>Ask the officer of your team. Without a team you can erase what you wrote.</source>
            <translation>Pergunte ao encarregado da sua equipa. Sem equipa pode apagar o que escreveu.</translation>
        </message>
        <message>
            <source>{record} has no such value, or it is erased already.</source>
            <translation>{record} não tem esse valor, ou já foi apagado.</translation>
        </message>
        <message>
            <source>Look at the history of the record for what it holds.</source>
            <translation>Veja no histórico do registo o que ele contém.</translation>
        </message>
        <message>
            <source>Others could not see today that you may erase in this team.</source>
            <translation>Os outros não poderiam ver hoje que você pode apagar nesta equipa.</translation>
        </message>
        <message>
            <source>Set the clock of this computer, sync with your team, then try again.</source>
            <translation>Acerte o relógio deste computador, sincronize com a sua equipa e tente de novo.</translation>
        </message>
        <message>
            <source>{record} means more than one record: {ids}.</source>
            <translation>{record} designa mais de um registo: {ids}.</translation>
        </message>
        <message>
            <source>Name the one that you mean by its id.</source>
            <translation>Indique pelo identificador aquele a que se refere.</translation>
        </message>
        <message>
            <source>This computer has not joined a team.</source>
            <translation>Este computador não entrou em nenhuma equipa.</translation>
        </message>
        <message>
            <source>Join the team with the code that its keeper gives you.</source>
            <translation>Entre na equipa com o código que dá quem cuida dela.</translation>
        </message>
        <message>
            <source>{count} records of this computer are not at the hub yet.</source>
            <translation>{count} registos deste computador ainda não estão no servidor.</translation>
        </message>
        <message>
            <source>Nothing was taken away.</source>
            <translation>Nada foi retirado.</translation>
        </message>
        <message>
            <source>Choose a folder for the file that takes them along, or sync first.</source>
            <translation>Escolha uma pasta para o ficheiro que os leva, ou sincronize antes.</translation>
        </message>
        <message>
            <source>{count} names of people are only on this computer: your part may not send them.</source>
            <translation>{count} nomes de pessoas estão só neste computador: a sua função não permite enviá-los.</translation>
        </message>
        <message>
            <source>Write down what is still needed. To let them go: --without-names {count}.</source>
            <translation>Anote o que ainda é preciso. Para os deixar ir: --without-names {count}.</translation>
        </message>
        <message>
            <source>The hub of the team {team} is on this computer.</source>
            <translation>O servidor da equipa {team} está neste computador.</translation>
        </message>
        <message>
            <source>Back the hub up and bring it to another computer first.</source>
            <translation>Faça antes uma cópia do servidor e leve-a para outro computador.</translation>
        </message>
        <message>
            <source>{folder} belongs to the profile that is to be emptied.</source>
            <translation>{folder} faz parte do perfil que vai ser esvaziado.</translation>
        </message>
        <message>
            <source>Choose a stick or another folder for the file.</source>
            <translation>Escolha uma pen ou outra pasta para o arquivo.</translation>
        </message>
        <message>
            <source>This would change {count} of your {shown} records.</source>
            <translation>Isto mudaria {count} dos seus {shown} registos.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your own changes were sent.</source>
            <translation>Nada disso foi guardado. As suas próprias mudanças foram enviadas.</translation>
        </message>
        <message>
            <source>Ask who made the changes. To take them: fourpermille sync --agree {count}.</source>
            <translation>Pergunte quem fez as mudanças. Para as aceitar: fourpermille sync --agree {count}.</translation>
        </message>
        <message>
            <source>No change {commit} is held back.</source>
            <translation>Nenhuma mudança {commit} está posta de lado.</translation>
        </message>
        <message>
            <source>Look at what is held back on the Sync page; it may have been let go meanwhile.</source>
            <translation>Veja o que está de lado na página Sincronizar; talvez já tenha sido solta.</translation>
        </message>
        <message>
            <source>The hub {hub} did not answer.</source>
            <translation>O servidor {hub} não respondeu.</translation>
        </message>
        <message>
            <source>Your records are safe on this computer. They wait.</source>
            <translation>Os seus registos estão a salvo neste computador. Esperam.</translation>
        </message>
        <message>
            <source>Check the address, or try again when you have a connection.</source>
            <translation>Veja o endereço, ou tente quando tiver ligação.</translation>
        </message>
        <message>
            <source>The line broke after {done} of {total}.</source>
            <translation>A linha caiu depois de {done} de {total}.</translation>
        </message>
        <message>
            <source>The rest waits. Nothing is doubled.</source>
            <translation>O resto espera. Nada fica em dobro.</translation>
        </message>
        <message>
            <source>Try again; it goes on where it stopped.</source>
            <translation>Tente outra vez; continua onde parou.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not a 4 per 1000 hub.</source>
            <translation>O que responde em {hub} não é um servidor 4 por 1000.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>Check the address with your team.</source>
            <translation>Veja o endereço com a equipa.</translation>
        </message>
        <message>
            <source>The hub did not take the request: {reason}</source>
            <translation>O servidor não aceitou o pedido: {reason}</translation>
        </message>
        <message>
            <source>Try again later, or show this sentence to your team.</source>
            <translation>Tente mais tarde, ou mostre esta frase à equipa.</translation>
        </message>
        <message>
            <source>The hub speaks a newer language than this version.</source>
            <translation>O servidor fala uma língua mais nova do que esta versão.</translation>
        </message>
        <message>
            <source>Your records are safe here and can be exported.</source>
            <translation>Os seus registos estão a salvo aqui e podem ser exportados.</translation>
        </message>
        <message>
            <source>Update the program on this computer.</source>
            <translation>Atualize o programa neste computador.</translation>
        </message>
        <message>
            <source>The clock of this computer says {date}, and the hub cannot be trusted with it.</source>
            <translation>O relógio deste computador diz {date}, e assim não se pode confiar no servidor.</translation>
        </message>
        <message>
            <source>Set the date and time of the computer, then try again.</source>
            <translation>Acerte a data e a hora do computador e tente outra vez.</translation>
        </message>
        <message>
            <source>No hub address is set.</source>
            <translation>Não há endereço de servidor.</translation>
        </message>
        <message>
            <source>You work alone on this computer. That is fine.</source>
            <translation>Trabalha sozinho neste computador. Está bem assim.</translation>
        </message>
        <message>
            <source>Type the address your team gave you, or use --hub URL.</source>
            <translation>Escreva o endereço que a equipa lhe deu, ou use --hub URL.</translation>
        </message>
        <message>
            <source>A sync is already running on this profile.</source>
            <translation>Já há uma troca em curso neste perfil.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Nada se perde.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere que acabe.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message>
            <source>What was done so far is kept.</source>
            <translation>O que foi feito até agora fica guardado.</translation>
        </message>
        <message>
            <source>Start again to go on.</source>
            <translation>Comece outra vez para continuar.</translation>
        </message>
        <message>
            <source>The hub sent records that are not as their author signed them (nos. {first} to {last}).</source>
            <translation>O servidor enviou registos que não estão como o autor os assinou (n.º {first} a {last}).</translation>
        </message>
        <message>
            <source>They were not stored. Your own records are safe on this computer.</source>
            <translation>Não foram guardados. Os seus próprios registos estão a salvo neste computador.</translation>
        </message>
        <message>
            <source>Show this sentence to your team: the records of the hub need a look.</source>
            <translation>Mostre esta frase à equipa: é preciso ver os registos do servidor.</translation>
        </message>
        <message>
            <source>This hub serves a team, and this computer has not joined it.</source>
            <translation>Este servidor é de uma equipa, e este computador não entrou nela.</translation>
        </message>
        <message>
            <source>Ask your team for a code and join with it.</source>
            <translation>Peça um código à equipa e entre com ele.</translation>
        </message>
        <message>
            <source>This is not a code of a team: {code}</source>
            <translation>Isto não é um código de equipa: {code}</translation>
        </message>
        <message>
            <source>A code has three or six groups of four letters and digits. Type it again.</source>
            <translation>Um código tem três ou seis grupos de quatro letras e algarismos. Escreva-o outra vez.</translation>
        </message>
        <message>
            <source>The hub does not know this code, it was used already, or its time is over.</source>
            <translation>O servidor não conhece este código, já foi usado, ou passou o prazo.</translation>
        </message>
        <message>
            <source>Nothing was changed. Your records are safe on this computer.</source>
            <translation>Nada mudou. Os seus registos estão a salvo neste computador.</translation>
        </message>
        <message>
            <source>Compare it sign by sign, or ask your team for a new code.</source>
            <translation>Compare-o sinal a sinal, ou peça um código novo à equipa.</translation>
        </message>
        <message>
            <source>This profile belongs to the team {team} already.</source>
            <translation>Este perfil já pertence à equipa {team}.</translation>
        </message>
        <message>
            <source>For another team start with a new profile: --profile and another folder.</source>
            <translation>Para outra equipa comece um perfil novo: --profile e outra pasta.</translation>
        </message>
        <message>
            <source>This hub does not serve the team that this computer joined.</source>
            <translation>Este servidor não é da equipa em que este computador entrou.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer. They wait.</source>
            <translation>Nada foi enviado. Os seus registos estão a salvo neste computador. Esperam.</translation>
        </message>
        <message>
            <source>The team no longer lets this computer send or receive.</source>
            <translation>A equipa já não deixa este computador enviar nem receber.</translation>
        </message>
        <message>
            <source>Speak to the keeper of the team. A new code repairs a mistake. To leave: Sync, See your team.</source>
            <translation>Fale com quem cuida da equipa. Um código novo repara um erro. Para sair: Sincronizar, Ver a sua equipa.</translation>
        </message>
        <message>
            <source>This computer was away for long, and its place in the team has ended.</source>
            <translation>Este computador esteve muito tempo longe, e o seu lugar na equipa acabou.</translation>
        </message>
        <message>
            <source>Ask your team for a new code and join again. All records go on.</source>
            <translation>Peça um código novo à equipa e entre outra vez. Todos os registos continuam.</translation>
        </message>
        <message>
            <source>There were too many tries in a short time.</source>
            <translation>Houve demasiadas tentativas em pouco tempo.</translation>
        </message>
        <message>
            <source>Wait a few minutes, then try again.</source>
            <translation>Espere uns minutos e tente outra vez.</translation>
        </message>
        <message>
            <source>The address {hub} is open: others on the way could read along.</source>
            <translation>O endereço {hub} está aberto: outros pelo caminho podiam ler.</translation>
        </message>
        <message>
            <source>Ask your team for the address that begins with https://</source>
            <translation>Peça à equipa o endereço que começa por https://</translation>
        </message>
        <message>
            <source>This computer does not know the certificate that {hub} shows.</source>
            <translation>Este computador não conhece o certificado que {hub} mostra.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe on this computer.</source>
            <translation>Nada foi enviado. Os seus registos estão a salvo neste computador.</translation>
        </message>
        <message>
            <source>If your code has six groups, type all six. Else show this sentence to your team.</source>
            <translation>Se o seu código tem seis grupos, escreva os seis. Se não, mostre esta frase à equipa.</translation>
        </message>
        <message>
            <source>What answers at {hub} is not the hub that gave out this code.</source>
            <translation>O que responde em {hub} não é o servidor que deu este código.</translation>
        </message>
        <message>
            <source>Nothing was sent, the code is still good.</source>
            <translation>Nada foi enviado, o código continua bom.</translation>
        </message>
        <message>
            <source>Compare address and code with your team. Somebody else may stand in between.</source>
            <translation>Compare endereço e código com a equipa. Pode haver alguém no meio.</translation>
        </message>
        <message>
            <source>After the sync this computer and the hub still hold different records.</source>
            <translation>Depois da troca, este computador e o servidor ainda têm registos diferentes.</translation>
        </message>
        <message>
            <source>Nothing is lost: both keep all they have.</source>
            <translation>Nada se perde: os dois guardam tudo o que têm.</translation>
        </message>
        <message>
            <source>Sync again. If this comes back, show it to your team ({ours} and {theirs} chains).</source>
            <translation>Faça a troca outra vez. Se voltar a aparecer, mostre à equipa ({ours} e {theirs} cadeias).</translation>
        </message>
        <message>
            <source>A hub does not listen on {host} yet: nobody could be asked who they are.</source>
            <translation>Um servidor ainda não escuta em {host}: não se podia perguntar a ninguém quem é.</translation>
        </message>
        <message>
            <source>Nothing was started.</source>
            <translation>Nada foi iniciado.</translation>
        </message>
        <message>
            <source>Use --host 127.0.0.1: the hub then serves this computer only.</source>
            <translation>Use --host 127.0.0.1: assim o servidor serve só este computador.</translation>
        </message>
        <message>
            <source>The hub cannot listen on {host}, port {port}: {reason}.</source>
            <translation>O servidor não pode escutar em {host}, porta {port}: {reason}.</translation>
        </message>
        <message>
            <source>Stop the program that uses this port, or choose another one with --port (0 = any).</source>
            <translation>Feche o programa que usa essa porta, ou escolha outra com --port (0 = qualquer).</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Não é possível ler o ficheiro {file}: {reason}.</translation>
        </message>
        <message>
            <source>Check its name and where it is, then try again.</source>
            <translation>Veja o nome e onde está, e tente outra vez.</translation>
        </message>
        <message>
            <source>The file {file} could not be written: {reason}.</source>
            <translation>Não foi possível escrever o ficheiro {file}: {reason}.</translation>
        </message>
        <message>
            <source>Your records are safe. A file that was there before is as it was.</source>
            <translation>Os seus registos estão a salvo. Um ficheiro que já lá estava continua igual.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk, then try again.</source>
            <translation>Escolha outra pasta, ou arranje espaço no disco, e tente outra vez.</translation>
        </message>
        <message>
            <source>The printer did not take the page.</source>
            <translation>A impressora não aceitou a página.</translation>
        </message>
        <message>
            <source>Look whether it is on and has paper, or keep the page as PDF.</source>
            <translation>Veja se está ligada e tem papel, ou guarde a página como PDF.</translation>
        </message>
        <message>
            <source>There is no voice for {language} on this computer yet.</source>
            <translation>Ainda não há voz para {language} neste computador.</translation>
        </message>
        <message>
            <source>Open Windows Settings, Time &amp; language, Speech, and add a voice. Then listen again.</source>
            <translation>Abra Definições do Windows, Hora e idioma, Voz, e acrescente uma voz. Depois oiça outra vez.</translation>
        </message>
        <message>
            <source>Open System Settings, Accessibility, Spoken Content, and add a voice. Then listen again.</source>
            <translation>Abra Definições do Sistema, Acessibilidade, Conteúdo falado, e acrescente uma voz. Depois oiça outra vez.</translation>
        </message>
        <message>
            <source>Install the programs speech-dispatcher and espeak-ng. Then start this program again.</source>
            <translation>Instale os programas speech-dispatcher e espeak-ng. Depois abra outra vez este programa.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>A importação foi parada.</translation>
        </message>
        <message>
            <source>Nothing of the file was written.</source>
            <translation>Nada do ficheiro foi escrito.</translation>
        </message>
        <message>
            <source>Start again to import the whole file.</source>
            <translation>Comece outra vez para importar o ficheiro todo.</translation>
        </message>
        <message>
            <source>The text in {column} is too long: {most_kb} kB are the most.</source>
            <translation>O texto de {column} é longo demais: cabem {most_kb} kB.</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest in another record.</source>
            <translation>Encurte-o, ou ponha o resto noutro registo.</translation>
        </message>
        <message>
            <source>What {hub} answered cannot be read as the answer of a hub.</source>
            <translation>O que {hub} respondeu não se lê como resposta de um servidor.</translation>
        </message>
        <message>
            <source>Check the network (a page to log in?) and the address, then try again.</source>
            <translation>Veja a rede (uma página para entrar?) e o endereço, e tente outra vez.</translation>
        </message>
        <message>
            <source>The hub {hub} runs an older version and does not understand this one.</source>
            <translation>O servidor {hub} usa uma versão mais velha e não entende esta.</translation>
        </message>
        <message>
            <source>Ask the keeper of the hub to update it.</source>
            <translation>Peça a quem cuida do servidor que o atualize.</translation>
        </message>
        <message>
            <source>The database of the hub cannot be opened: {reason}.</source>
            <translation>Não é possível abrir a base de dados do servidor: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was started, nothing was changed.</source>
            <translation>Nada foi iniciado, nada mudou.</translation>
        </message>
        <message>
            <source>Check what was given after --database or --data.</source>
            <translation>Veja o que pôs depois de --database ou --data.</translation>
        </message>
        <message>
            <source>The database of the hub does not answer.</source>
            <translation>A base de dados do servidor não responde.</translation>
        </message>
        <message>
            <source>What the hub acknowledged is kept; what it did not waits on the laptops.</source>
            <translation>O que o servidor confirmou fica guardado; o resto espera nos computadores.</translation>
        </message>
        <message>
            <source>Start the database, then try again.</source>
            <translation>Inicie a base de dados e tente outra vez.</translation>
        </message>
        <message>
            <source>Several workers at once need a PostgreSQL database.</source>
            <translation>Vários processos ao mesmo tempo precisam de uma base PostgreSQL.</translation>
        </message>
        <message>
            <source>Leave --workers away, or name the database with --database.</source>
            <translation>Deixe --workers de fora, ou indique a base com --database.</translation>
        </message>
        <message>
            <source>The backup {file} cannot be used: {reason}.</source>
            <translation>A cópia {file} não pode ser usada: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was written to the hub.</source>
            <translation>Nada foi escrito no servidor.</translation>
        </message>
        <message>
            <source>Copy the file again from where it was kept, or take an earlier one.</source>
            <translation>Copie outra vez o ficheiro de onde estava, ou use um anterior.</translation>
        </message>
        <message>
            <source>The backup {file} was made by a newer version.</source>
            <translation>A cópia {file} é de uma versão mais nova.</translation>
        </message>
        <message>
            <source>Update this program, then restore again.</source>
            <translation>Atualize este programa e restaure outra vez.</translation>
        </message>
        <message>
            <source>This hub already holds records.</source>
            <translation>Este servidor já tem registos.</translation>
        </message>
        <message>
            <source>Nothing was written to it.</source>
            <translation>Nada foi escrito nele.</translation>
        </message>
        <message>
            <source>Name an empty folder with --data, or an empty database with --database.</source>
            <translation>Indique uma pasta vazia com --data, ou uma base vazia com --database.</translation>
        </message>
        <message>
            <source>The file at {url} could not be fetched ({reason}).</source>
            <translation>Não foi possível trazer o ficheiro de {url} ({reason}).</translation>
        </message>
        <message>
            <source>Check the address and the connection, or install it from a file.</source>
            <translation>Veja o endereço e a ligação, ou instale-o a partir de um ficheiro.</translation>
        </message>
        <message>
            <source>The program made a mistake of its own ({kind}).</source>
            <translation>O programa cometeu um erro seu ({kind}).</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>O que foi guardado antes está a salvo.</translation>
        </message>
        <message>
            <source>Try again. If it comes back, show this sentence to your team: {place}.</source>
            <translation>Tente outra vez. Se voltar a aparecer, mostre esta frase à equipa: {place}.</translation>
        </message>
        <message>
            <source>This cannot be computed: {reason}.</source>
            <translation>Isto não se pode calcular: {reason}.</translation>
        </message>
        <message>
            <source>Correct what was given and try again.</source>
            <translation>Corrija o que deu e tente outra vez.</translation>
        </message>
        <message>
            <source>Log in to the computer account that made the profile, or type the code of the recovery page.</source>
            <translation>Entre com a conta do computador que fez o perfil, ou escreva o código da página de recuperação.</translation>
        </message>
        <message>
            <source>This profile is locked with a passphrase.</source>
            <translation>Este perfil está fechado com uma frase-passe.</translation>
        </message>
        <message>
            <source>Open it in the window, or give the passphrase in the environment as FOURPERMILLE_PASSPHRASE.</source>
            <translation>Abra-o na janela, ou dê a frase em FOURPERMILLE_PASSPHRASE.</translation>
        </message>
        <message>
            <source>This is not the passphrase of this profile.</source>
            <translation>Esta não é a frase-passe deste perfil.</translation>
        </message>
        <message>
            <source>Your records are safe, locked.</source>
            <translation>Os seus registos estão a salvo, fechados.</translation>
        </message>
        <message>
            <source>Try again, or type the code of the recovery page.</source>
            <translation>Tente outra vez, ou escreva o código da página de recuperação.</translation>
        </message>
        <message>
            <source>This passphrase can be guessed.</source>
            <translation>Esta frase-passe pode ser adivinhada.</translation>
        </message>
        <message>
            <source>Take four words, or twelve letters and more.</source>
            <translation>Use quatro palavras, ou doze letras e mais.</translation>
        </message>
        <message>
            <source>Group {group} of the recovery code is not as it was printed.</source>
            <translation>O grupo {group} do código de recuperação não está como foi impresso.</translation>
        </message>
        <message>
            <source>Look at this group of four on the page and type it again.</source>
            <translation>Veja este grupo de quatro na página e escreva-o outra vez.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another profile, or a newer page was printed.</source>
            <translation>Este código de recuperação é de outro perfil, ou foi impressa uma página mais nova.</translation>
        </message>
        <message>
            <source>Look for the newest recovery page of this profile.</source>
            <translation>Procure a última página de recuperação deste perfil.</translation>
        </message>
        <message>
            <source>The copy {file} cannot be read: it is damaged or is not of this profile.</source>
            <translation>A cópia {file} não se consegue ler: está danificada ou não é deste perfil.</translation>
        </message>
        <message>
            <source>Your records are as they were.</source>
            <translation>Os seus registos estão como estavam.</translation>
        </message>
        <message>
            <source>Choose another copy.</source>
            <translation>Escolha outra cópia.</translation>
        </message>
        <message>
            <source>The copy {file} is locked, and nothing on this computer opens it.</source>
            <translation>A cópia {file} está fechada, e nada neste computador a abre.</translation>
        </message>
        <message>
            <source>Give the passphrase of the profile it was made of, or its recovery code.</source>
            <translation>Dê a frase-passe do perfil de onde vem, ou o código de recuperação.</translation>
        </message>
        <message>
            <source>There is no room for a safety copy: {free_mb} MB left.</source>
            <translation>Não há espaço para uma cópia de segurança: restam {free_mb} MB.</translation>
        </message>
        <message>
            <source>Your records and the copies made before are safe.</source>
            <translation>Os seus registos e as cópias anteriores estão a salvo.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose a stick in Settings, Backup.</source>
            <translation>Arranje espaço no disco, ou escolha uma pen em Definições, Cópias.</translation>
        </message>
        <message>
            <source>This copy belongs to another profile, and this profile holds records.</source>
            <translation>Esta cópia é de outro perfil, e este perfil tem registos.</translation>
        </message>
        <message>
            <source>Bring it back into a new profile.</source>
            <translation>Traga-a para um perfil novo.</translation>
        </message>
        <message>
            <source>There is a profile named {name} on this computer already.</source>
            <translation>Já há um perfil chamado {name} neste computador.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>There is no room in {place}: {needs_mb} MB are needed, {free_mb} MB are free.</source>
            <translation>Não há espaço em {place}: são precisos {needs_mb} MB, há {free_mb} MB livres.</translation>
        </message>
        <message>
            <source>Your records are safe here, and what was there before is as it was.</source>
            <translation>Os seus registos estão a salvo aqui, e o que lá estava continua igual.</translation>
        </message>
        <message>
            <source>Make room there, or take another stick.</source>
            <translation>Arranje lá espaço, ou use outra pen.</translation>
        </message>
        <message>
            <source>What was read back from {file} is not what was written.</source>
            <translation>O que se leu de {file} não é o que foi escrito.</translation>
        </message>
        <message>
            <source>Your records are safe here. They still wait.</source>
            <translation>Os seus registos estão a salvo aqui. Ainda esperam.</translation>
        </message>
        <message>
            <source>Take another stick: this one does not keep what it is given.</source>
            <translation>Use outra pen: esta não guarda o que se lhe dá.</translation>
        </message>
        <message>
            <source>The file {file} was cut short or changed on its way, or is another kind of file.</source>
            <translation>O ficheiro {file} foi cortado ou mudado no caminho, ou é de outro tipo.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. Your records are as they were.</source>
            <translation>Nada dele foi guardado. Os seus registos estão como estavam.</translation>
        </message>
        <message>
            <source>Copy it again, or let it be written to the stick again.</source>
            <translation>Copie-o outra vez, ou peça que o escrevam outra vez na pen.</translation>
        </message>
        <message>
            <source>The file {file} is locked, and this laptop is not among those that may open it.</source>
            <translation>O ficheiro {file} está fechado, e este computador não é dos que o abrem.</translation>
        </message>
        <message>
            <source>Nothing was stored. The file is as it was.</source>
            <translation>Nada foi guardado. O ficheiro está como estava.</translation>
        </message>
        <message>
            <source>Take it to somebody of the team that wrote it, or to their hub.</source>
            <translation>Leve-o a alguém da equipa que o escreveu, ou ao servidor deles.</translation>
        </message>
        <message>
            <source>The file {file} opens with other words.</source>
            <translation>O ficheiro {file} abre com outras palavras.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words, and type them again.</source>
            <translation>Peça as palavras a quem o escreveu, e escreva-as outra vez.</translation>
        </message>
        <message>
            <source>The file {file} is locked with words.</source>
            <translation>O ficheiro {file} está fechado com palavras.</translation>
        </message>
        <message>
            <source>Ask who wrote it for its words; on the command line they stand in FOURPERMILLE_STICK_WORDS.</source>
            <translation>Peça as palavras a quem o escreveu; na linha de comandos vão em FOURPERMILLE_STICK_WORDS.</translation>
        </message>
        <message>
            <source>The file {file} was written by people of another team, or without a team.</source>
            <translation>O ficheiro {file} é de gente de outra equipa, ou sem equipa.</translation>
        </message>
        <message>
            <source>Nothing of it was stored: the records of teams are not mixed.</source>
            <translation>Nada foi guardado: os registos das equipas não se misturam.</translation>
        </message>
        <message>
            <source>Join the same team first, then read the stick again.</source>
            <translation>Entre primeiro na mesma equipa, e leia outra vez a pen.</translation>
        </message>
        <message>
            <source>The file {file} was written by a newer version of the program.</source>
            <translation>O ficheiro {file} é de uma versão mais nova do programa.</translation>
        </message>
        <message>
            <source>Nothing of it was stored. The file is as it was.</source>
            <translation>Nada dele foi guardado. O ficheiro está como estava.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then read the stick again.</source>
            <translation>Atualize o programa neste computador, e leia outra vez a pen.</translation>
        </message>
        <message>
            <source>Only the hub of a team reads sticks and answers on them.</source>
            <translation>Só o servidor de uma equipa lê pens e responde nelas.</translation>
        </message>
        <message>
            <source>Nothing was read or written.</source>
            <translation>Nada foi lido nem escrito.</translation>
        </message>
        <message>
            <source>Make a team first with: fourpermille hub invite.</source>
            <translation>Faça primeiro uma equipa com: fourpermille hub invite.</translation>
        </message>
        <message>
            <source>The laptop nearby may not hold all that you would send, names of people for one.</source>
            <translation>O computador próximo não pode guardar tudo o que enviaria, por exemplo nomes de pessoas.</translation>
        </message>
        <message>
            <source>Nothing was sent. Your records are safe here.</source>
            <translation>Nada foi enviado. Os seus registos estão a salvo aqui.</translation>
        </message>
        <message>
            <source>Let somebody with your part in the team open the session, or use a stick.</source>
            <translation>Que alguém com o seu papel na equipa abra a sessão, ou use uma pen.</translation>
        </message>
        <message>
            <source>What answers at {hub} did not prove that it is a laptop of your team.</source>
            <translation>O que responde em {hub} não provou ser um computador da sua equipa.</translation>
        </message>
        <message>
            <source>Compare the address with the screen of the other laptop, or use a stick.</source>
            <translation>Compare o endereço com o ecrã do outro computador, ou use uma pen.</translation>
        </message>
        <message>
            <source>This laptop is on no network that others could reach it by.</source>
            <translation>Este computador não está em nenhuma rede onde outros o alcancem.</translation>
        </message>
        <message>
            <source>Nothing was opened. Your records are safe here.</source>
            <translation>Nada foi aberto. Os seus registos estão a salvo aqui.</translation>
        </message>
        <message>
            <source>Turn on the hotspot of a phone or of this laptop, let all join it, and try again.</source>
            <translation>Ligue a rede de um telefone ou deste computador, que todos entrem, e tente outra vez.</translation>
        </message>
        <message>
            <source>The file of this photo on this laptop was changed or cut short.</source>
            <translation>O ficheiro desta foto neste computador foi mudado ou cortado.</translation>
        </message>
        <message>
            <source>Its record and all other records are safe.</source>
            <translation>O registo dela e todos os outros estão a salvo.</translation>
        </message>
        <message>
            <source>Sync, and it comes again from the hub if it has arrived there.</source>
            <translation>Sincronize, e ela volta do servidor se lá chegou.</translation>
        </message>
        <message>
            <source>{file} is no picture that can be read here.</source>
            <translation>{file} não é uma imagem que se leia aqui.</translation>
        </message>
        <message>
            <source>Nothing was added. The file is as it was.</source>
            <translation>Nada foi acrescentado. O ficheiro está como estava.</translation>
        </message>
        <message>
            <source>Choose a picture of the kind JPEG, PNG or WebP.</source>
            <translation>Escolha uma imagem JPEG, PNG ou WebP.</translation>
        </message>
        <message>
            <source>{file} is too large a picture for a laptop like this one.</source>
            <translation>{file} é uma imagem grande demais para um computador como este.</translation>
        </message>
        <message>
            <source>Make it smaller, or take it again with a smaller setting of the camera.</source>
            <translation>Faça-a mais pequena, ou tire-a outra vez com uma definição menor.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and the stick is as it is.</source>
            <translation>Nada disso foi guardado, e a pen está como estava.</translation>
        </message>
        <message>
            <source>Look at the list and ask who made the changes. Or add --agree {count}.</source>
            <translation>Veja a lista e pergunte quem fez as mudanças. Ou acrescente --agree {count}.</translation>
        </message>
        <message>
            <source>The signature of the library file {file} is not by a key this computer trusts.</source>
            <translation>A assinatura do ficheiro da biblioteca {file} não é de uma chave em que este computador confia.</translation>
        </message>
        <message>
            <source>It was not taken. The library in use stays as it is.</source>
            <translation>Não foi aceite. A biblioteca em uso fica como está.</translation>
        </message>
        <message>
            <source>Get it again from your team. Is the publisher new to you? Then trust the publisher first.</source>
            <translation>Peça-o outra vez à equipa. Quem publica é novo? Então confie primeiro nele.</translation>
        </message>
        <message>
            <source>The library {pack} has always come with a signature; the file {file} comes without one.</source>
            <translation>A biblioteca {pack} veio sempre com assinatura; o ficheiro {file} vem sem ela.</translation>
        </message>
        <message>
            <source>Get it again together with its .sig file.</source>
            <translation>Arranje-o outra vez juntamente com o ficheiro .sig.</translation>
        </message>
        <message>
            <source>This is version {version} of the library {pack}; version {newest} was here before.</source>
            <translation>Esta é a versão {version} da biblioteca {pack}; antes já cá esteve a versão {newest}.</translation>
        </message>
        <message>
            <source>Get the newest one. To go back one step: Settings, Library, or fourpermille library rollback.</source>
            <translation>Arranje a mais nova. Para voltar um passo: Definições, Biblioteca, ou fourpermille library rollback.</translation>
        </message>
        <message>
            <source>Version {version} of the library {pack} exists already, with other content.</source>
            <translation>A versão {version} da biblioteca {pack} já existe, com outro conteúdo.</translation>
        </message>
        <message>
            <source>Whoever publishes it gives each change a new version in pack.toml.</source>
            <translation>Quem a publica dá a cada mudança uma versão nova em pack.toml.</translation>
        </message>
        <message>
            <source>The library {pack} on this computer comes from another publisher.</source>
            <translation>A biblioteca {pack} deste computador vem de outro editor.</translation>
        </message>
        <message>
            <source>Nothing was taken. The library in use stays as it is.</source>
            <translation>Nada foi aceite. A biblioteca em uso fica como está.</translation>
        </message>
        <message>
            <source>Ask your team which of the two is right.</source>
            <translation>Pergunte à equipa qual dos dois é o certo.</translation>
        </message>
        <message>
            <source>The library at {place} is by a publisher this computer does not know: {publisher}, {fingerprint}.</source>
            <translation>A biblioteca de {place} é de um editor que este computador não conhece: {publisher}, {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare this number with your team, by telephone. If it is the same: fourpermille library trust {root}</source>
            <translation>Compare este número com a equipa, por telefone. Se for o mesmo: fourpermille library trust {root}</translation>
        </message>
        <message>
            <source>There is no published library at {place}.</source>
            <translation>Não há biblioteca publicada em {place}.</translation>
        </message>
        <message>
            <source>Nothing was changed. The library in use stays as it is.</source>
            <translation>Nada mudou. A biblioteca em uso fica como está.</translation>
        </message>
        <message>
            <source>Check the folder or the address with your team.</source>
            <translation>Veja a pasta ou o endereço com a equipa.</translation>
        </message>
        <message>
            <source>It is not said where the new library is.</source>
            <translation>Não se diz onde está a biblioteca nova.</translation>
        </message>
        <message>
            <source>Set the address of the hub in the settings, or use --from with a folder or an address.</source>
            <translation>Ponha o endereço do servidor nas definições, ou use --from com uma pasta ou endereço.</translation>
        </message>
        <message>
            <source>The catalogue is of {date} and cannot be checked any more.</source>
            <translation>O catálogo é de {date} e já não se pode verificar.</translation>
        </message>
        <message>
            <source>Nothing was taken. Your library can be read as before.</source>
            <translation>Nada foi aceite. A sua biblioteca lê-se como antes.</translation>
        </message>
        <message>
            <source>Ask your team for a newer copy of the library folder, or try another address.</source>
            <translation>Peça à equipa uma cópia mais nova da pasta, ou experimente outro endereço.</translation>
        </message>
        <message>
            <source>The clock of this computer says {today}, and the catalogue is of {date}.</source>
            <translation>O relógio deste computador diz {today}, e o catálogo é de {date}.</translation>
        </message>
        <message>
            <source>Set the date of the computer, then try again.</source>
            <translation>Acerte a data do computador e tente outra vez.</translation>
        </message>
        <message>
            <source>The catalogue at {place} is older than one this computer has already seen.</source>
            <translation>O catálogo de {place} é mais velho do que outro que este computador já viu.</translation>
        </message>
        <message>
            <source>The library at {place} is not as its publisher signed it ({reason}).</source>
            <translation>A biblioteca de {place} não está como o editor a assinou ({reason}).</translation>
        </message>
        <message>
            <source>Get a new copy from your team. If it comes back, show them this sentence.</source>
            <translation>Peça uma cópia nova à equipa. Se voltar a aparecer, mostre-lhes esta frase.</translation>
        </message>
        <message>
            <source>The library at {place} is not complete: {part} is missing.</source>
            <translation>A biblioteca de {place} não está completa: falta {part}.</translation>
        </message>
        <message>
            <source>What arrived is kept. The library in use stays as it is.</source>
            <translation>O que chegou fica guardado. A biblioteca em uso fica como está.</translation>
        </message>
        <message>
            <source>Copy the whole folder again, then try again; it goes on where it stopped.</source>
            <translation>Copie a pasta toda outra vez e tente de novo; continua onde parou.</translation>
        </message>
        <message>
            <source>The library {pack} is not among those at {place}.</source>
            <translation>A biblioteca {pack} não está entre as de {place}.</translation>
        </message>
        <message>
            <source>The library at {place} is made for a newer version of this program.</source>
            <translation>A biblioteca de {place} é para uma versão mais nova deste programa.</translation>
        </message>
        <message>
            <source>Update the program on this computer, then the library.</source>
            <translation>Atualize o programa neste computador, depois a biblioteca.</translation>
        </message>
        <message>
            <source>There is no former library to go back to.</source>
            <translation>Não há biblioteca anterior para onde voltar.</translation>
        </message>
        <message>
            <source>Install the library file you want instead.</source>
            <translation>Instale em vez disso o ficheiro da biblioteca que quer.</translation>
        </message>
        <message>
            <source>The language file {file} belongs to the library {extends}; {pack} is in use.</source>
            <translation>O ficheiro de língua {file} é da biblioteca {extends}; está em uso {pack}.</translation>
        </message>
        <message>
            <source>Install the library {extends} first, or get the file for {pack}.</source>
            <translation>Instale primeiro a biblioteca {extends}, ou arranje o ficheiro para {pack}.</translation>
        </message>
        <message>
            <source>No language {lang} was added to the library.</source>
            <translation>À biblioteca não foi acrescentada a língua {lang}.</translation>
        </message>
        <message>
            <source>The languages the library came with cannot be taken away.</source>
            <translation>As línguas com que a biblioteca veio não se podem tirar.</translation>
        </message>
        <message>
            <source>The file {file} is not the root or the key of a publisher: {reason}.</source>
            <translation>O ficheiro {file} não é a raiz nem a chave de um editor: {reason}.</translation>
        </message>
        <message>
            <source>Nobody new is trusted.</source>
            <translation>Não se confia em ninguém novo.</translation>
        </message>
        <message>
            <source>Ask the publisher for the file metadata/1.root.json of the library folder.</source>
            <translation>Peça ao editor o ficheiro metadata/1.root.json da pasta da biblioteca.</translation>
        </message>
        <message>
            <source>The folder {folder} lacks a key for publishing: {name}.</source>
            <translation>À pasta {folder} falta uma chave para publicar: {name}.</translation>
        </message>
        <message>
            <source>Nothing was published.</source>
            <translation>Nada foi publicado.</translation>
        </message>
        <message>
            <source>Make keys with fourpermille library keys FOLDER, or put the missing file there.</source>
            <translation>Faça chaves com fourpermille library keys FOLDER, ou ponha lá o ficheiro que falta.</translation>
        </message>
    </context>
</TS>
