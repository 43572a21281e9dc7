<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CompareView</name>
        <message>
            <source>Practices side by side</source>
            <translation>Práticas lado a lado</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>Read the sheet</source>
            <translation>Ler a ficha</translation>
        </message>
        <message>
            <source>Read the sheet: {name}</source>
            <translation>Ler a ficha: {name}</translation>
        </message>
        <message>
            <source>Choose a practice to put beside it.</source>
            <translation>Escolha uma prática para pôr ao lado.</translation>
        </message>
        <message>
            <source>Choose a practice.</source>
            <translation>Escolha uma prática.</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escreva um nome</translation>
        </message>
        <message>
            <source>Fits {plot}</source>
            <translation>Serve a {plot}</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono do solo: o que foi medido</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primeiro efeito</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Helps against</source>
            <translation>Ajuda contra</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>De quem é o trabalho</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
    </context>
    <context>
        <name>EntrySheet</name>
        <message>
            <source>in {language}</source>
            <translation>em {language}</translation>
        </message>
        <message>
            <source>Goes well with</source>
            <translation>Combina bem com</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Abrir: {name}</translation>
        </message>
        <message>
            <source>An adviser and a native speaker still have to read this sheet.</source>
            <translation>Um técnico e um falante nativo ainda têm de ler esta ficha.</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Again</source>
            <translation>Outra vez</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pormenores</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Algo correu mal no programa.</translation>
        </message>
        <message>
            <source>What was saved is safe.</source>
            <translation>O que foi guardado está a salvo.</translation>
        </message>
        <message>
            <source>A report was written to the log. Try again, or show it to your team.</source>
            <translation>Foi escrito um relatório no registo. Tente outra vez, ou mostre-o à equipa.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Smaller text</source>
            <translation>Texto mais pequeno</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Which language do you read?</source>
            <translation>Que língua lê?</translation>
        </message>
        <message>
            <source>{percent} % translated, the rest in English</source>
            <translation>{percent} % traduzido, o resto em inglês</translation>
        </message>
        <message>
            <source>You can change this later. It only changes what comes first.</source>
            <translation>Pode mudar depois. Só muda o que aparece primeiro.</translation>
        </message>
        <message>
            <source>Who uses this laptop?</source>
            <translation>Quem usa este computador?</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>Trazer uma cópia</translation>
        </message>
        <message>
            <source>It helps to show what fits your area. You can leave it empty.</source>
            <translation>Ajuda a mostrar o que serve à sua zona. Pode deixar vazio.</translation>
        </message>
        <message>
            <source>Where do you work?</source>
            <translation>Onde trabalha?</translation>
        </message>
        <message>
            <source>Type the name of the country</source>
            <translation>Escreva o nome do país</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>District or region</source>
            <translation>Distrito ou região</translation>
        </message>
        <message>
            <source>Your records are kept encrypted on this computer. What opens them? You can change this later.</source>
            <translation>Os seus registos ficam cifrados neste computador. O que os abre? Pode mudar depois.</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Guardá-lo seguro</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Making your safe place</source>
            <translation>A fazer o seu lugar seguro</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Step {step} of {steps}. {name}</source>
            <translation>Passo {step} de {steps}. {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
    </context>
    <context>
        <name>HeldBack</name>
        <message>
            <source>The hub does not know the laptop this was written on.</source>
            <translation>O servidor não conhece o computador onde isto foi escrito.</translation>
        </message>
        <message>
            <source>Join the team with a code, then send it again.</source>
            <translation>Entre na equipa com um código, e envie outra vez.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the team before this arrived.</source>
            <translation>Este computador foi tirado da equipa antes de isto chegar.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team to look at it. It stays here.</source>
            <translation>Peça a quem cuida da equipa que veja. Fica aqui.</translation>
        </message>
        <message>
            <source>It is signed by another person than the one this laptop is for.</source>
            <translation>Está assinado por outra pessoa que não a deste computador.</translation>
        </message>
        <message>
            <source>Your part in the team is to read, not to write.</source>
            <translation>O seu papel na equipa é ler, não escrever.</translation>
        </message>
        <message>
            <source>Ask the keeper of the team for another part, then send it again.</source>
            <translation>Peça outro papel a quem cuida da equipa, e envie outra vez.</translation>
        </message>
        <message>
            <source>It marks a record as checked. That is another person’s part.</source>
            <translation>Marca um registo como verificado. Esse é o papel de outra pessoa.</translation>
        </message>
        <message>
            <source>Send it again without the mark, or ask a verifier to check it.</source>
            <translation>Envie sem a marca, ou peça a um verificador.</translation>
        </message>
        <message>
            <source>The record was checked. A change of it needs a reason.</source>
            <translation>O registo foi verificado. Mudá-lo pede uma razão.</translation>
        </message>
        <message>
            <source>Say why the checked value is not right, then send it again.</source>
            <translation>Diga porque o valor verificado não está certo, e envie outra vez.</translation>
        </message>
        <message>
            <source>The hub keeps it back until somebody has looked.</source>
            <translation>O servidor põe-no de lado até que alguém veja.</translation>
        </message>
        <message>
            <source>Ask your team what to do.</source>
            <translation>Pergunte à equipa o que fazer.</translation>
        </message>
        <message>
            <source>The hub does not know the laptop it comes from.</source>
            <translation>O servidor não conhece o computador de onde vem.</translation>
        </message>
        <message>
            <source>Its laptop was taken out of the team before.</source>
            <translation>O computador dele foi tirado antes da equipa.</translation>
        </message>
        <message>
            <source>Another person signed it than its laptop is for.</source>
            <translation>Assinou outra pessoa que não a do computador.</translation>
        </message>
        <message>
            <source>Its author has the part to read, not to write.</source>
            <translation>O autor tem o papel de ler, não de escrever.</translation>
        </message>
        <message>
            <source>Its author has not the part to check records.</source>
            <translation>O autor não tem o papel de verificar registos.</translation>
        </message>
        <message>
            <source>It changes a checked record and gives no reason.</source>
            <translation>Muda um registo verificado e não dá razão.</translation>
        </message>
        <message>
            <source>It waits until somebody has looked.</source>
            <translation>Espera que alguém veja.</translation>
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
            <translation>Não há nada posto de lado.</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>posto de lado</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>continua de lado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>e mais %n registo</numerusform>
                <numerusform>e mais %n registos</numerusform>
            </translation>
        </message>
        <message>
            <source>Written {when}</source>
            <translation>Escrito {when}</translation>
        </message>
        <message>
            <source>They say: {words}</source>
            <translation>Dizem: {words}</translation>
        </message>
        <message>
            <source>The lab found a mistake in its first list</source>
            <translation>O laboratório encontrou um erro na primeira lista</translation>
        </message>
        <message>
            <source>Why is the checked value not right?</source>
            <translation>Porque é que o valor verificado não está certo?</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar outra vez</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir o registo</translation>
        </message>
    </context>
    <context>
        <name>KeepSafe</name>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Abrir com a sessão deste computador</translation>
        </message>
        <message>
            <source>Good when you alone use this laptop and log in with a password.</source>
            <translation>Bom se só você usa este computador e entra com palavra-passe.</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Fechar com uma frase-passe</translation>
        </message>
        <message>
            <source>Safer: who steals or borrows the laptop cannot read your records.</source>
            <translation>Mais seguro: quem roubar ou levar emprestado o computador não lê os seus registos.</translation>
        </message>
        <message>
            <source>Then make a recovery page to print</source>
            <translation>Fazer depois uma página de recuperação para imprimir</translation>
        </message>
        <message>
            <source>Copies are made by themselves beside your records. Add a stick in Settings, Backup.</source>
            <translation>Fazem-se cópias sozinhas ao lado dos seus registos. Junte uma pen em Definições, Cópias.</translation>
        </message>
        <message>
            <source>Only {free} are free on this disk. Make room soon.</source>
            <translation>Só restam {free} neste disco. Arranje espaço em breve.</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>LandForm</name>
        <message>
            <source>What do you see on this plot?</source>
            <translation>O que vê nesta parcela?</translation>
        </message>
        <message>
            <source>We looked: none of these</source>
            <translation>Vimos: nada disto</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Declive</translation>
        </message>
        <message>
            <source>Metres up on 100 metres along</source>
            <translation>Metros que sobe em 100 metros</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Chuva num ano normal</translation>
        </message>
        <message>
            <source>Keep what I saw</source>
            <translation>Guardar o que vi</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
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
            <translation>Tirar tudo</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devolve {count}</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
    </context>
    <context>
        <name>LoadingBlocks</name>
        <message>
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Your records are locked</source>
            <translation>Os seus registos estão fechados</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase-passe</translation>
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
            <translation>Tenho a página de recuperação</translation>
        </message>
        <message>
            <source>Another profile</source>
            <translation>Outro perfil</translation>
        </message>
        <message>
            <source>Six groups of four. Capitals, spaces and lines between them do not matter.</source>
            <translation>Seis grupos de quatro. Maiúsculas, espaços e traços não contam.</translation>
        </message>
        <message>
            <source>Code of the recovery page</source>
            <translation>Código da página de recuperação</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Fechar com esta frase</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>A abrir</translation>
        </message>
        <message>
            <source>Type your passphrase. Nobody else can open them.</source>
            <translation>Escreva a sua frase-passe. Mais ninguém os pode abrir.</translation>
        </message>
        <message>
            <source>Then you choose a new passphrase.</source>
            <translation>Depois escolhe uma frase-passe nova.</translation>
        </message>
        <message>
            <source>The code is right. Choose a new passphrase, then print a new recovery page in Settings.</source>
            <translation>O código está certo. Escolha uma frase nova, e imprima outra página em Definições.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Esconder</translation>
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
            <translation>Em todo o lado</translation>
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
            <translation>Isto mudaria {count} dos seus {all} registos. Veja primeiro.</translation>
        </message>
        <message>
            <source>Nothing of it was stored, and what you wrote stays as it is. Take your time.</source>
            <translation>Nada disso foi guardado, e o que escreveu fica como está. Leve o seu tempo.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>a apagar</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>a mudar</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind}: {what}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>Já vi. Deixe-os entrar</translation>
        </message>
        <message>
            <source>If you do not know why so much changes, ask your team before you let it in.</source>
            <translation>Se não sabe porque muda tanto, pergunte à equipa antes de deixar entrar.</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>Que registos</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>e mais %n registo</numerusform>
                <numerusform>e mais %n registos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NearbyPanel</name>
        <message>
            <source>Go to a laptop nearby</source>
            <translation>Ir a um computador próximo</translation>
        </message>
        <message>
            <source>Both laptops are on the same network, a phone’s hotspot for one. No internet is needed.</source>
            <translation>Os dois computadores estão na mesma rede, por exemplo a de um telefone. Não é preciso internet.</translation>
        </message>
        <message>
            <source>Look for open sessions</source>
            <translation>Procurar sessões abertas</translation>
        </message>
        <message>
            <source>It stands on the screen of the other laptop. Many hotspots let no search through.</source>
            <translation>Está no ecrã do outro computador. Muitas redes de telefone não deixam procurar.</translation>
        </message>
        <message>
            <source>Or type its address</source>
            <translation>Ou escreva o endereço</translation>
        </message>
        <message>
            <source>Send and receive there</source>
            <translation>Enviar e receber lá</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>À procura…</translation>
        </message>
        <message>
            <source>No session was found. That proves nothing: type the address from the other screen.</source>
            <translation>Nenhuma sessão encontrada. Isso não prova nada: escreva o endereço do outro ecrã.</translation>
        </message>
        <message>
            <source>Open a session on this laptop</source>
            <translation>Abrir uma sessão neste computador</translation>
        </message>
        <message>
            <source>The others of your team then send to this laptop, and it brings all to the hub later.</source>
            <translation>Os outros da equipa enviam então para este computador, que leva tudo depois ao servidor.</translation>
        </message>
        <message>
            <source>Kaya, Tuesday group</source>
            <translation>Kaya, grupo de terça</translation>
        </message>
        <message>
            <source>Name of the session or team</source>
            <translation>Nome da sessão ou da equipa</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Without a team this makes one, and this laptop is its hub. Your records go into it.</source>
            <translation>Sem equipa, isto faz uma, e este computador é o servidor dela. Os seus registos entram nela.</translation>
        </message>
        <message>
            <source>This laptop is on no network yet. Turn on a hotspot, let all join it, and come back here.</source>
            <translation>Este computador ainda não está em nenhuma rede. Ligue uma, que todos entrem, e volte aqui.</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Abrir uma sessão</translation>
        </message>
        <message>
            <source>The session is open. Leave this laptop on, and on this network.</source>
            <translation>A sessão está aberta. Deixe este computador ligado e nesta rede.</translation>
        </message>
        <message>
            <source>Address to type</source>
            <translation>Endereço a escrever</translation>
        </message>
        <message>
            <source>Code for one newcomer</source>
            <translation>Código para um novo</translation>
        </message>
        <message>
            <source>A laptop that is in the team already needs the address only.</source>
            <translation>Um computador que já é da equipa só precisa do endereço.</translation>
        </message>
        <message>
            <source>QR with the address; the address stands beside it</source>
            <translation>QR com o endereço; o endereço está ao lado</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>Fechar a sessão</translation>
        </message>
        <message>
            <source>Code for the next newcomer</source>
            <translation>Código para o seguinte</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>A nossa equipa</translation>
        </message>
        <message>
            <source>The session is open.</source>
            <translation>A sessão está aberta.</translation>
        </message>
        <message numerus="yes">
            <source>%n laptop(s) were here.</source>
            <translation>
                <numerusform>Veio %n computador.</numerusform>
                <numerusform>Vieram %n computadores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came yet.</source>
            <translation>Ainda não veio ninguém.</translation>
        </message>
        <message>
            <source>The session is closed. What came is on this laptop.</source>
            <translation>A sessão está fechada. O que veio está neste computador.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase-passe</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Outras palavras</translation>
        </message>
        <message>
            <source>I have written it down, away from the laptop</source>
            <translation>Escrevi-a, longe do computador</translation>
        </message>
        <message>
            <source>If you lose the passphrase and the recovery page, nobody can open your records. Not us either.</source>
            <translation>Se perder a frase-passe e a página de recuperação, ninguém pode abrir os seus registos. Nós também não.</translation>
        </message>
        <message>
            <source>This can be guessed. Take four words, or twelve letters and more.</source>
            <translation>Isto pode ser adivinhado. Use quatro palavras, ou doze letras e mais.</translation>
        </message>
        <message>
            <source>This holds. Capital letters count, spaces at the ends do not.</source>
            <translation>Isto aguenta. As maiúsculas contam, os espaços no fim não.</translation>
        </message>
    </context>
    <context>
        <name>OtherValue</name>
        <message>
            <source>Type another value</source>
            <translation>Escrever outro valor</translation>
        </message>
        <message>
            <source>Keep what I typed</source>
            <translation>Guardar o que escrevi</translation>
        </message>
        <message>
            <source>Back to the values</source>
            <translation>Voltar aos valores</translation>
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
            <translation>Guardar a tabela (CSV)…</translation>
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
            <translation>O que se vê, sem nomes de pessoas</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Em palavras</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Bring it with the next sync</source>
            <translation>Trazê-la com a próxima troca</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Tirar</translation>
        </message>
    </context>
    <context>
        <name>PhotosCard</name>
        <message>
            <source>arrived at the hub</source>
            <translation>chegou ao servidor</translation>
        </message>
        <message>
            <source>at the hub, not on this laptop yet</source>
            <translation>no servidor, ainda não neste computador</translation>
        </message>
        <message>
            <source>waits for the hub</source>
            <translation>espera o servidor</translation>
        </message>
        <message>
            <source>still on a colleague's laptop</source>
            <translation>ainda no computador de um colega</translation>
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
            <translation>Acrescentar fotos</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} de {all} no servidor</translation>
        </message>
        <message>
            <source>Drop pictures here or choose them. Place and camera are taken out of the file.</source>
            <translation>Largue imagens aqui ou escolha-as. O lugar e a câmara são tirados do ficheiro.</translation>
        </message>
        <message>
            <source>The photo is taken away.</source>
            <translation>A foto foi tirada.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Vem com a próxima troca.</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>A acrescentar…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added</source>
            <translation>
                <numerusform>%n foto acrescentada</numerusform>
                <numerusform>%n fotos acrescentadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotosPanel</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>PlotChip</name>
        <message>
            <source>Plot: {plot}, site {site}</source>
            <translation>Parcela: {plot}, sítio {site}</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Escolher uma parcela</translation>
        </message>
    </context>
    <context>
        <name>PlotPanel</name>
        <message>
            <source>Type to find a plot</source>
            <translation>Escreva para procurar uma parcela</translation>
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
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>{first} and {second} · give back {count}</source>
            <translation>{first} e {second} · devolvem {count}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devolve {count}</translation>
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
            <translation>Quem trabalha agora neste computador?</translation>
        </message>
        <message>
            <source>Each person has records and a key of their own.</source>
            <translation>Cada pessoa tem os seus registos e a sua chave.</translation>
        </message>
        <message>
            <source>First profile</source>
            <translation>Primeiro perfil</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Outra pessoa</translation>
        </message>
        <message>
            <source>A name that you all know.</source>
            <translation>Um nome que todos conhecem.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Acrescentar um perfil</translation>
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
            <translation>A guardar…</translation>
        </message>
        <message numerus="yes">
            <source>Saved · %n waiting</source>
            <translation>
                <numerusform>Guardado · %n espera</numerusform>
                <numerusform>Guardado · %n esperam</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Guardado neste computador</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n espera</numerusform>
                <numerusform>%n esperam</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryActs</name>
        <message>
            <source>recovery-page.pdf</source>
            <translation>pagina-de-recuperacao.pdf</translation>
        </message>
        <message>
            <source>The recovery page is made</source>
            <translation>A página de recuperação está feita</translation>
        </message>
        <message>
            <source>Saved: {file}. Print it and delete the file.</source>
            <translation>Guardado: {file}. Imprima-a e apague o ficheiro.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search practices, plots, bags, help…</source>
            <translation>Procurar práticas, parcelas, sacos, ajuda…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Procurar em tudo</translation>
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
            <translation>Nada para «{text}». Experimente outra palavra.</translation>
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
            <translation>Que pen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Ver outra vez</translation>
        </message>
        <message>
            <source>Look again for sticks</source>
            <translation>Procurar pens outra vez</translation>
        </message>
        <message>
            <source>Stick or folder</source>
            <translation>Pen ou pasta</translation>
        </message>
        <message>
            <source>Put on the stick</source>
            <translation>Pôr na pen</translation>
        </message>
        <message>
            <source>Tell them to whoever may open the stick, and write them down. Without them nobody opens it.</source>
            <translation>Diga-as a quem pode abrir a pen, e anote-as. Sem elas ninguém a abre.</translation>
        </message>
        <message>
            <source>Words that open it</source>
            <translation>Palavras que a abrem</translation>
        </message>
        <message>
            <source>Photos too</source>
            <translation>Fotos também</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stick</source>
            <translation>Pen</translation>
        </message>
        <message>
            <source>Read the stick</source>
            <translation>Ler a pen</translation>
        </message>
        <message>
            <source>What is new on it comes in. Reading it again changes nothing, and the stick stays as it is.</source>
            <translation>O que é novo entra. Lê-la outra vez não muda nada, e a pen fica como está.</translation>
        </message>
        <message>
            <source>Only where the stick was locked with words. Who wrote it knows them.</source>
            <translation>Só se a pen foi fechada com palavras. Quem a escreveu sabe-as.</translation>
        </message>
        <message>
            <source>Words of the stick</source>
            <translation>Palavras da pen</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Outra pasta…</translation>
        </message>
        <message>
            <source>No stick is in the laptop. Put one in and look again.</source>
            <translation>Não há pen no computador. Ponha uma e veja outra vez.</translation>
        </message>
        <message>
            <source>{stick}, {size} free</source>
            <translation>{stick}, {size} livres</translation>
        </message>
        <message>
            <source>Locked for your team: only laptops of your team and its hub open it. A lost stick is no harm.</source>
            <translation>Fechada para a sua equipa: só os computadores e o servidor dela a abrem. Uma pen perdida não faz mal.</translation>
        </message>
        <message>
            <source>It is locked: without the words a lost stick is no harm. Names of people stay on this laptop.</source>
            <translation>Está fechada: sem as palavras uma pen perdida não faz mal. Os nomes de pessoas ficam neste computador.</translation>
        </message>
        <message>
            <source>Photos too ({size})</source>
            <translation>Fotos também ({size})</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) of changes wait here: what comes before them is on another stick.</source>
            <translation>
                <numerusform>%n pacote de mudanças espera aqui: o que vem antes está noutra pen.</numerusform>
                <numerusform>%n pacotes de mudanças esperam aqui: o que vem antes está noutra pen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits. A stick is good for a colleague who has no network.</source>
            <translation>Nada espera. Uma pen serve a um colega sem rede.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n registo espera.</numerusform>
                <numerusform>%n registos esperam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them on the stick {stick}, since {when}.</source>
            <translation>
                <numerusform>%n deles na pen {stick}, desde {when}.</numerusform>
                <numerusform>%n deles na pen {stick}, desde {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>They wait until an answer of the hub comes back.</source>
            <translation>Esperam até voltar uma resposta do servidor.</translation>
        </message>
        <message numerus="yes">
            <source>You can take the stick out. %n change(s), {size}: written, read back, whole.</source>
            <translation>
                <numerusform>Pode tirar a pen. %n mudança, {size}: escrita, lida de novo, inteira.</numerusform>
                <numerusform>Pode tirar a pen. %n mudanças, {size}: escritas, lidas de novo, inteiras.</numerusform>
            </translation>
        </message>
        <message>
            <source>It opens with: {words}</source>
            <translation>Abre com: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in.</source>
            <translation>
                <numerusform>Entrou %n mudança.</numerusform>
                <numerusform>Entraram %n mudanças.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was on it.</source>
            <translation>Não havia nada de novo nela.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) came in.</source>
            <translation>
                <numerusform>Entrou %n imagem.</numerusform>
                <numerusform>Entraram %n imagens.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub answered: what it names has arrived there.</source>
            <translation>O servidor respondeu: o que ele diz chegou lá.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) with two values wait for a choice.</source>
            <translation>
                <numerusform>%n campo com dois valores espera escolha.</numerusform>
                <numerusform>%n campos com dois valores esperam escolha.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is for others of the team and stays closed.</source>
            <translation>Uma parte é para outros da equipa e fica fechada.</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) were not as their author signed them, and were left out.</source>
            <translation>
                <numerusform>%n pacote não estava como o autor o assinou, e ficou de fora.</numerusform>
                <numerusform>%n pacotes não estavam como o autor os assinou, e ficaram de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>I looked. Let them come in</source>
            <translation>Já vi. Deixe-os entrar</translation>
        </message>
    </context>
    <context>
        <name>SupervisorPanel</name>
        <message>
            <source>Held back in the team</source>
            <translation>Posto de lado na equipa</translation>
        </message>
        <message>
            <source>Look at the hub</source>
            <translation>Ver o servidor</translation>
        </message>
        <message>
            <source>Laptops of the team</source>
            <translation>Computadores da equipa</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Nada espera decisão.</translation>
        </message>
        <message>
            <source>stays held back</source>
            <translation>continua de lado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>e mais %n registo</numerusform>
                <numerusform>e mais %n registos</numerusform>
            </translation>
        </message>
        <message>
            <source>Measure the depth again</source>
            <translation>Meça outra vez a profundidade</translation>
        </message>
        <message>
            <source>Words to the author</source>
            <translation>Palavras ao autor</translation>
        </message>
        <message>
            <source>Let it go to everybody</source>
            <translation>Deixá-lo ir a todos</translation>
        </message>
        <message>
            <source>Keep it back</source>
            <translation>Deixá-lo de lado</translation>
        </message>
        <message>
            <source>last here {when}</source>
            <translation>cá pela última vez {when}</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>tirado</translation>
        </message>
        <message>
            <source>this laptop</source>
            <translation>este computador</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>Really take out</source>
            <translation>Tirar mesmo</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>Your team</source>
            <translation>A sua equipa</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Trabalha sozinho neste computador. Está bem assim.</translation>
        </message>
        <message>
            <source>Your part: {part}</source>
            <translation>O seu papel: {part}</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Entrar numa equipa</translation>
        </message>
        <message>
            <source>See your team</source>
            <translation>Ver a sua equipa</translation>
        </message>
    </context>
    <context>
        <name>TeamView</name>
        <message>
            <source>Join a team</source>
            <translation>Entrar numa equipa</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine. In a team your records are on the hub too.</source>
            <translation>Trabalha sozinho neste computador. Está bem assim. Numa equipa os seus registos estão também no servidor.</translation>
        </message>
        <message>
            <source>Paste it here</source>
            <translation>Cole-o aqui</translation>
        </message>
        <message>
            <source>What the QR or the message of your team says; or type address and code below.</source>
            <translation>O que diz o QR ou a mensagem da equipa; ou escreva em baixo endereço e código.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Convite</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Endereço do servidor</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Your records come along under the same codes. The team sees them.</source>
            <translation>Os seus registos vêm também, com os mesmos códigos. A equipa vê-os.</translation>
        </message>
        <message>
            <source>Names of people go only to those of the team who may see them.</source>
            <translation>Os nomes de pessoas vão só para quem da equipa os pode ver.</translation>
        </message>
        <message>
            <source>A profile belongs to one team. For another team use another profile.</source>
            <translation>Um perfil é de uma equipa. Para outra equipa use outro perfil.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>A entrar…</translation>
        </message>
        <message>
            <source>You belong to the team now. Your records go out with the next sync.</source>
            <translation>Já é da equipa. Os seus registos saem com a próxima troca.</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>O seu papel</translation>
        </message>
        <message>
            <source>you may see them</source>
            <translation>pode vê-los</translation>
        </message>
        <message>
            <source>you do not see them</source>
            <translation>não os vê</translation>
        </message>
        <message>
            <source>Names of people</source>
            <translation>Nomes de pessoas</translation>
        </message>
        <message>
            <source>{day}, renewed with each sync</source>
            <translation>{day}, renovado em cada troca</translation>
        </message>
        <message>
            <source>This laptop may come until</source>
            <translation>Este computador pode vir até</translation>
        </message>
        <message>
            <source>Who else writes</source>
            <translation>Quem mais escreve</translation>
        </message>
        <message>
            <source>Give your colleagues names. They stay on this laptop and go nowhere.</source>
            <translation>Dê nomes aos seus colegas. Ficam neste computador e não vão a lado nenhum.</translation>
        </message>
        <message>
            <source>Nobody else’s records are here yet.</source>
            <translation>Ainda não há aqui registos de outros.</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Colega {sign}</translation>
        </message>
        <message>
            <source>Name here</source>
            <translation>Nome aqui</translation>
        </message>
        <message>
            <source>Name of colleague {sign}</source>
            <translation>Nome do colega {sign}</translation>
        </message>
        <message>
            <source>last wrote {when}</source>
            <translation>escreveu pela última vez {when}</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>lê</translation>
        </message>
        <message>
            <source>works in the field</source>
            <translation>trabalha no campo</translation>
        </message>
        <message>
            <source>supervises</source>
            <translation>supervisiona</translation>
        </message>
        <message>
            <source>checks records</source>
            <translation>verifica registos</translation>
        </message>
        <message>
            <source>trains</source>
            <translation>forma</translation>
        </message>
        <message>
            <source>looks after the data</source>
            <translation>cuida dos dados</translation>
        </message>
        <message>
            <source>keeps the team</source>
            <translation>cuida da equipa</translation>
        </message>
        <message>
            <source>protects people’s data</source>
            <translation>protege os dados das pessoas</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Read this page aloud, or stop</source>
            <translation>Ler esta página em voz alta, ou parar</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas desta página</translation>
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
            <translation>neste computador</translation>
        </message>
        <message>
            <source>on laptop {sign}</source>
            <translation>no computador {sign}</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Came here</source>
            <translation>Chegou aqui</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>sozinho</translation>
        </message>
        <message numerus="yes">
            <source>with %n other record(s) at once</source>
            <translation>
                <numerusform>com mais %n registo de uma vez</numerusform>
                <numerusform>com mais %n registos de uma vez</numerusform>
            </translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Had seen before</source>
            <translation>Tinha visto antes</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sem valor</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Mantido, com as mudanças do outro</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>outra escolha</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Apagá-lo</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Manter o registo</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Ficar com isto</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Ficar com {value}</translation>
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
            <translation>pelo relógio</translation>
        </message>
        <message>
            <source>when the program was closed</source>
            <translation>ao fechar o programa</translation>
        </message>
        <message>
            <source>before a sync</source>
            <translation>antes de uma troca</translation>
        </message>
        <message>
            <source>before an update of the program</source>
            <translation>antes de atualizar o programa</translation>
        </message>
        <message>
            <source>before going back to a copy</source>
            <translation>antes de voltar a uma cópia</translation>
        </message>
        <message>
            <source>plots</source>
            <translation>parcelas</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>sacos</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>pessoas</translation>
        </message>
        <message>
            <source>{kind}: {then} in the copy, {now} now</source>
            <translation>{kind}: {then} na cópia, {now} agora</translation>
        </message>
        <message>
            <source>The copy is whole: every change in it was checked.</source>
            <translation>A cópia está inteira: cada mudança foi verificada.</translation>
        </message>
        <message>
            <source>It holds no plots and no samples.</source>
            <translation>Não tem parcelas nem sacos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s), all there.</source>
            <translation>
                <numerusform>%n foto, está lá.</numerusform>
                <numerusform>%n fotos, estão todas lá.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos: {here} of {named} are there.</source>
            <translation>Fotos: {here} de {named} estão lá.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) come from the hub with the next sync.</source>
            <translation>
                <numerusform>%n foto virá do servidor com a próxima troca.</numerusform>
                <numerusform>%n fotos virão do servidor com a próxima troca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) had not been sent to a hub: only another copy has them.</source>
            <translation>
                <numerusform>%n foto não tinha sido enviada a um servidor: só outra cópia a tem.</numerusform>
                <numerusform>%n fotos não tinham sido enviadas a um servidor: só outra cópia as tem.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room, then go back to this copy once more.</source>
            <translation>O disco está cheio. Arranje espaço e volte mais uma vez a esta cópia.</translation>
        </message>
        <message>
            <source>Your records are as they were in the copy.</source>
            <translation>Os seus registos estão como estavam na cópia.</translation>
        </message>
        <message>
            <source>What was here before is kept as the newest copy in the list.</source>
            <translation>O que estava aqui antes fica guardado como a cópia mais recente da lista.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Do</source>
            <translation>Fazer</translation>
        </message>
        <message>
            <source>Open: {page}</source>
            <translation>Abrir: {page}</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Cores claras</translation>
        </message>
        <message>
            <source>Colours for bright sun</source>
            <translation>Cores para sol forte</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Cores escuras</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto mais pequeno</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas desta página</translation>
        </message>
        <message>
            <source>Pages of the rail</source>
            <translation>Páginas da barra</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Escolher uma parcela</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler outra vez</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte seguinte da janela</translation>
        </message>
        <message>
            <source>Back one level</source>
            <translation>Um nível atrás</translation>
        </message>
        <message>
            <source>Read aloud, or stop</source>
            <translation>Ler em voz alta, ou parar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Home</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>E se</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formação</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Partilha</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>O plano</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
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
                <numerusform>%n saco</numerusform>
                <numerusform>%n sacos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) by name</source>
            <translation>
                <numerusform>%n pessoa com nome</numerusform>
                <numerusform>%n pessoas com nome</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada ainda</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Página de recuperação</translation>
        </message>
        <message>
            <source>With this code your records can be opened when the passphrase is forgotten or the laptop is broken. Whoever has this page and a copy of your records can read them. Keep it like money, away from the laptop.</source>
            <translation>Com este código os seus registos abrem quando se esquece a frase-passe ou o computador se estraga. Quem tiver esta página e uma cópia dos seus registos pode lê-los. Guarde-a como dinheiro, longe do computador.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Feita em</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Como a usar</translation>
        </message>
        <message>
            <source>Start 4 per 1000 Desktop. On a new laptop choose “Bring back a backup” first.</source>
            <translation>Abra 4 per 1000 Desktop. Num computador novo escolha primeiro «Trazer uma cópia».</translation>
        </message>
        <message>
            <source>Choose “I have the recovery page”.</source>
            <translation>Escolha «Tenho a página de recuperação».</translation>
        </message>
        <message>
            <source>Type the six groups. A scanner for squares may type them for you.</source>
            <translation>Escreva os seis grupos. Um leitor de quadrados pode escrevê-los por si.</translation>
        </message>
        <message>
            <source>Choose a new passphrase. Then print a new page and burn this one.</source>
            <translation>Escolha uma frase-passe nova. Depois imprima outra página e queime esta.</translation>
        </message>
        <message>
            <source>Do not photograph this page and do not send it.</source>
            <translation>Não fotografe esta página nem a envie.</translation>
        </message>
        <message>
            <source>A newer page makes this one worthless.</source>
            <translation>Uma página mais nova deixa esta sem valor.</translation>
        </message>
        <message>
            <source>Without passphrase and without this page nobody can open your records. Not us either.</source>
            <translation>Sem frase-passe e sem esta página ninguém pode abrir os seus registos. Nós também não.</translation>
        </message>
        <message>
            <source>If the laptop is lost or stolen</source>
            <translation>Se o computador se perder ou for roubado</translation>
        </message>
        <message>
            <source>On it when this page was made</source>
            <translation>Nele quando esta página foi feita</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipa</translation>
        </message>
        <message>
            <source>none: you work alone</source>
            <translation>nenhuma: trabalha sozinho</translation>
        </message>
        <message>
            <source>Sign of this laptop</source>
            <translation>Sinal deste computador</translation>
        </message>
        <message>
            <source>Its records are locked with your passphrase. Who found it cannot read them without it.</source>
            <translation>Os registos estão fechados com a sua frase-passe. Quem o encontrou não os lê sem ela.</translation>
        </message>
        <message>
            <source>Its records open with the login of the computer. Who can log in can read them.</source>
            <translation>Os registos abrem com a sessão do computador. Quem puder entrar pode lê-los.</translation>
        </message>
        <message>
            <source>Call your team the same day: whoever looks after the hub can stop this laptop by its sign.</source>
            <translation>Telefone à equipa no mesmo dia: quem cuida do servidor pode parar este computador pelo sinal.</translation>
        </message>
        <message>
            <source>No hub knows it, so nothing more can be fetched with it.</source>
            <translation>Nenhum servidor o conhece, por isso nada mais se pode trazer com ele.</translation>
        </message>
        <message>
            <source>On a new laptop bring back the newest copy, from your stick or from the team.</source>
            <translation>Num computador novo traga a cópia mais nova, da sua pen ou da equipa.</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Extension agent</source>
            <translation>Técnico de extensão</translation>
        </message>
        <message>
            <source>I visit farmers and take soil samples.</source>
            <translation>Visito agricultores e tiro amostras de solo.</translation>
        </message>
        <message>
            <source>Farmer group</source>
            <translation>Grupo de agricultores</translation>
        </message>
        <message>
            <source>We look at practices together.</source>
            <translation>Vemos práticas em conjunto.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formador</translation>
        </message>
        <message>
            <source>I teach groups and plan sessions.</source>
            <translation>Ensino grupos e preparo sessões.</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordenador</translation>
        </message>
        <message>
            <source>I look after a team and its figures.</source>
            <translation>Cuido de uma equipa e dos seus números.</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Did you mean {word}?</source>
            <translation>Queria dizer {word}?</translation>
        </message>
    </context>
</TS>
