<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>BackupPanel</name>
        <message>
            <source>Go to Lock</source>
            <translation>Ir a Cadeado</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Fazer uma cópia agora</translation>
        </message>
        <message>
            <source>Photos of the copies</source>
            <translation>Fotos das cópias</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>These copies open on this computer only. With a passphrase or a recovery page they open elsewhere too.</source>
            <translation>Estas cópias só abrem neste computador. Com frase-passe ou página de recuperação abrem também noutros.</translation>
        </message>
        <message numerus="yes">
            <source>Every %n minute(s), when something changed</source>
            <translation>
                <numerusform>De minuto a minuto (%n), se algo mudou</numerusform>
                <numerusform>De %n em %n minutos, se algo mudou</numerusform>
            </translation>
        </message>
        <message>
            <source>Only when I ask, and before each sync</source>
            <translation>Só quando eu pedir, e antes de cada troca</translation>
        </message>
        <message>
            <source>Older copies are thinned: one an hour, a day, a week, a month stays.</source>
            <translation>As cópias velhas são reduzidas: fica uma por hora, dia, semana e mês.</translation>
        </message>
        <message>
            <source>Copies by themselves</source>
            <translation>Cópias que se fazem sozinhas</translation>
        </message>
        <message>
            <source>A second place: a stick or a shared folder</source>
            <translation>Um segundo lugar: uma pen ou uma pasta partilhada</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Sem segundo lugar</translation>
        </message>
        <message>
            <source>Go back to a copy</source>
            <translation>Voltar a uma cópia</translation>
        </message>
        <message>
            <source>Choose one: it is tried first and nothing is changed. The records of now stay as a copy.</source>
            <translation>Escolha uma: primeiro é experimentada e nada muda. Os registos de agora ficam como cópia.</translation>
        </message>
        <message>
            <source>A copy from another place…</source>
            <translation>Uma cópia de outro lugar…</translation>
        </message>
        <message>
            <source>Passphrase of that copy, or its recovery code</source>
            <translation>Frase-passe dessa cópia, ou o código de recuperação</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Abrir a cópia</translation>
        </message>
        <message>
            <source>Go back to this copy</source>
            <translation>Voltar a esta cópia</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies), {size} together. The newest: {when}.</source>
            <translation>
                <numerusform>%n cópia, {size}. A mais nova: {when}.</numerusform>
                <numerusform>%n cópias, {size} ao todo. A mais nova: {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy yet. One is made when something was written.</source>
            <translation>Ainda não há cópia. Faz-se quando algo é escrito.</translation>
        </message>
        <message>
            <source>Their photos are kept beside them, each once.</source>
            <translation>As fotos delas ficam guardadas ao lado, cada uma uma vez.</translation>
        </message>
        <message>
            <source>None. A stick kept elsewhere saves your work when the laptop is lost.</source>
            <translation>Nenhum. Uma pen guardada noutro lugar salva o seu trabalho se o computador se perder.</translation>
        </message>
        <message>
            <source>{folder} is not there now. The copies go there when it is.</source>
            <translation>{folder} não está lá agora. As cópias vão para lá quando estiver.</translation>
        </message>
        <message>
            <source>{folder}: the next copy goes there too.</source>
            <translation>{folder}: a próxima cópia vai também para lá.</translation>
        </message>
        <message>
            <source>{folder}: the newest copy there is of {when}.</source>
            <translation>{folder}: a cópia mais nova lá é de {when}.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of photos go there with the next copies.</source>
            <translation>
                <numerusform>%n ficheiro de fotos vai para lá com as próximas cópias.</numerusform>
                <numerusform>%n ficheiros de fotos vão para lá com as próximas cópias.</numerusform>
            </translation>
        </message>
        <message>
            <source>holds what was erased since; goes by {day}</source>
            <translation>contém o que foi apagado depois; desaparece o mais tardar em {day}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Nothing changed since the newest copy</source>
            <translation>Nada mudou desde a última cópia</translation>
        </message>
        <message>
            <source>The records are copied; the other photos follow with the next copy</source>
            <translation>Os dados estão copiados; as outras fotos seguem com a próxima cópia</translation>
        </message>
        <message>
            <source>Photos: {done} of {total}</source>
            <translation>Fotos: {done} de {total}</translation>
        </message>
        <message>
            <source>The copy is being tried</source>
            <translation>A experimentar a cópia</translation>
        </message>
        <message>
            <source>Where do the copies go too?</source>
            <translation>Para onde vão também as cópias?</translation>
        </message>
        <message>
            <source>Copies of records (*.db)</source>
            <translation>Cópias de registos (*.db)</translation>
        </message>
        <message>
            <source>Choose a copy</source>
            <translation>Escolher uma cópia</translation>
        </message>
    </context>
    <context>
        <name>CollectionsView</name>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
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
            <translation>Fichas para o grupo de terça</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nova coleção</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Fazê-la</translation>
        </message>
        <message>
            <source>{name} goes into it.</source>
            <translation>{name} vai lá dentro.</translation>
        </message>
        <message>
            <source>Made: {collection}</source>
            <translation>Feita: {collection}</translation>
        </message>
        <message>
            <source>A collection is a list of sheets that you use together. Give it a name to begin.</source>
            <translation>Uma coleção é uma lista de fichas que usa em conjunto. Dê-lhe um nome para começar.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Take away this collection</source>
            <translation>Tirar esta coleção</translation>
        </message>
        <message>
            <source>Taken away: {collection}</source>
            <translation>Tirada: {collection}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>No names of people.</source>
            <translation>Sem nomes de pessoas.</translation>
        </message>
        <message>
            <source>No sheet in it yet.</source>
            <translation>Ainda não há fichas dentro.</translation>
        </message>
        <message>
            <source>Up: {name}</source>
            <translation>Subir: {name}</translation>
        </message>
        <message>
            <source>Down: {name}</source>
            <translation>Descer: {name}</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Tirar: {name}</translation>
        </message>
        <message>
            <source>Taken out: {name}</source>
            <translation>Tirado: {name}</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escreva um nome</translation>
        </message>
        <message>
            <source>Put in another sheet</source>
            <translation>Pôr outra ficha</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Prática</translation>
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
            <source>Helps against</source>
            <translation>Ajuda contra</translation>
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
            <translation>Critérios</translation>
        </message>
        <message>
            <source>Type: land, water, women…</source>
            <translation>Escreva: terra, água, mulheres…</translation>
        </message>
        <message>
            <source>Search in the criteria</source>
            <translation>Procurar nos critérios</translation>
        </message>
        <message>
            <source>No criterion has these words. Take them off:</source>
            <translation>Nenhum critério tem estas palavras. Tire-as:</translation>
        </message>
        <message>
            <source>This library has no list of criteria yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca ainda não tem critérios. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>Project: ______________________   Date: ____________   Filled in by: ______________</source>
            <translation>Projeto: ______________________   Data: ____________   Preenchido por: ______________</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critério</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>O que se pergunta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Provas</translation>
        </message>
        <message>
            <source>Checklist of the reference criteria</source>
            <translation>Lista dos critérios de referência</translation>
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
            <translation>Um não aqui para a avaliação.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>O que se pergunta</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>O que o mostra</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>Objetivos de Desenvolvimento Sustentável</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Step 1 · Safeguards: a no stops the assessment</source>
            <translation>Passo 1 · Salvaguardas: um não para a avaliação</translation>
        </message>
        <message>
            <source>Step 2 · Direct effects on soil, climate and food</source>
            <translation>Passo 2 · Efeitos diretos no solo, clima e comida</translation>
        </message>
        <message>
            <source>Step 3 · Indirect effects</source>
            <translation>Passo 3 · Efeitos indiretos</translation>
        </message>
        <message>
            <source>Step 4 · Across everything</source>
            <translation>Passo 4 · Em tudo</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Salvaguarda</translation>
        </message>
        <message>
            <source>Direct effect</source>
            <translation>Efeito direto</translation>
        </message>
        <message>
            <source>Indirect effect</source>
            <translation>Efeito indireto</translation>
        </message>
        <message>
            <source>Across everything</source>
            <translation>Em tudo</translation>
        </message>
        <message>
            <source>from memory, not checked at source</source>
            <translation>de memória, não verificado na fonte</translation>
        </message>
        <message>
            <source>This criterion is from memory, not checked at source. Its name and number may differ.</source>
            <translation>Este critério é de memória, não verificado na fonte. O nome e o número podem ser outros.</translation>
        </message>
    </context>
    <context>
        <name>EnterForm</name>
        <message>
            <source>Enter only yourself. Nothing is kept before you say yes below.</source>
            <translation>Inscreva-se só a si. Nada se guarda antes do seu sim, em baixo.</translation>
        </message>
        <message>
            <source>One after the other, with commas</source>
            <translation>Um a seguir ao outro, com vírgulas</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>O seu nome</translation>
        </message>
        <message>
            <source>What you do</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Region or district</source>
            <translation>Região ou distrito</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>What you can be asked about</source>
            <translation>Sobre o que se lhe pode perguntar</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Como o contactar</translation>
        </message>
        <message>
            <source>A telephone, a mail address, an office</source>
            <translation>Um telefone, um e-mail, um escritório</translation>
        </message>
        <message>
            <source>Your agreement</source>
            <translation>O seu acordo</translation>
        </message>
        <message>
            <source>My team only</source>
            <translation>Só a minha equipa</translation>
        </message>
        <message>
            <source>Everybody in the initiative</source>
            <translation>Todos na iniciativa</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n ano</numerusform>
                <numerusform>%n anos</numerusform>
            </translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Quem pode ver</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Por quanto tempo</translation>
        </message>
        <message>
            <source>Those you choose see all that stands above: name, place, languages, how to reach you.</source>
            <translation>Quem escolher vê tudo o que está em cima: nome, lugar, línguas, como o contactar.</translation>
        </message>
        <message>
            <source>After that time it is no longer shown.</source>
            <translation>Depois desse tempo já não se mostra.</translation>
        </message>
        <message>
            <source>You can take this back any day, here on this page or through your team.</source>
            <translation>Pode retirá-lo em qualquer dia, nesta página ou pela equipa.</translation>
        </message>
        <message>
            <source>Until your team shares it, it stays on this laptop.</source>
            <translation>Enquanto a equipa não o partilhar, fica neste computador.</translation>
        </message>
        <message>
            <source>Yes, I enter myself and I agree</source>
            <translation>Sim, inscrevo-me e concordo</translation>
        </message>
        <message>
            <source>Enter me</source>
            <translation>Inscrever-me</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>É preciso um nome.</translation>
        </message>
        <message>
            <source>Say how people can reach you.</source>
            <translation>Diga como o podem contactar.</translation>
        </message>
        <message>
            <source>Tick “Yes” first. Without it nothing is kept.</source>
            <translation>Marque antes «Sim». Sem isso nada se guarda.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Inscrever-se</translation>
        </message>
    </context>
    <context>
        <name>ExpertsPanel</name>
        <message>
            <source>Experts</source>
            <translation>Peritos</translation>
        </message>
        <message>
            <source>Only people who enter themselves stand here. They say who may see it and until when.</source>
            <translation>Aqui só está quem se inscreve a si mesmo. Diz quem pode ver e até quando.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Inscrever-se</translation>
        </message>
        <message>
            <source>Nobody has entered yet in this region.</source>
            <translation>Ainda ninguém se inscreveu nesta região.</translation>
        </message>
        <message>
            <source>Subject, region or language</source>
            <translation>Tema, região ou língua</translation>
        </message>
        <message>
            <source>Find an expert</source>
            <translation>Procurar um perito</translation>
        </message>
        <message>
            <source>Seen by the team</source>
            <translation>Visto pela equipa</translation>
        </message>
        <message>
            <source>Seen by the initiative</source>
            <translation>Visto pela iniciativa</translation>
        </message>
        <message>
            <source>Agreed until {day}.</source>
            <translation>De acordo até {day}.</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Retirar o acordo</translation>
        </message>
        <message>
            <source>Take the agreement of {name} back</source>
            <translation>Retirar o acordo de {name}</translation>
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
            <translation>Bem</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Mais ou menos</translation>
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
            <translation>Escrever o que viu</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardámos o que estava a escrever.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>No names of people. All of your team can read it.</source>
            <translation>Sem nomes de pessoas. Toda a equipa pode ler.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>O que resultou</translation>
        </message>
        <message>
            <source>Soil, harvest, work: what you saw.</source>
            <translation>Solo, colheita, trabalho: o que viu.</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Esta ficha</translation>
        </message>
        <message>
            <source>{plot}: we tried it</source>
            <translation>{plot}: experimentámos</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Como foi</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Ficar com isto</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Choose a face or write a few words first.</source>
            <translation>Escolha uma cara ou escreva antes umas palavras.</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>What will you try?</source>
            <translation>O que vai experimentar?</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>One hand less</source>
            <translation>Uma mão a menos</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>Uma mão a mais</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>Mãos no ar</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Outra vez</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Passo {number} de {count}</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End: what will you try?</source>
            <translation>Fim: o que vai experimentar?</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n mão</numerusform>
                <numerusform>%n mãos</numerusform>
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
            <translation>Uma biblioteca mais nova</translation>
        </message>
        <message>
            <source>The team’s hub, or the web address your team gave you.</source>
            <translation>O servidor da equipa, ou o endereço web que ela lhe deu.</translation>
        </message>
        <message>
            <source>Where newer libraries come from</source>
            <translation>De onde vêm as bibliotecas novas</translation>
        </message>
        <message>
            <source>Look for a newer library</source>
            <translation>Procurar uma biblioteca mais nova</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>Tirá-la de uma pen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Fetching the library</source>
            <translation>A trazer a biblioteca</translation>
        </message>
        <message>
            <source>Languages of the texts</source>
            <translation>Línguas dos textos</translation>
        </message>
        <message>
            <source>A language file brings the texts of one more language. The program stays as it is.</source>
            <translation>Um ficheiro de língua traz os textos de mais uma língua. O programa fica igual.</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Acrescentar uma língua</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Um passo atrás</translation>
        </message>
        <message>
            <source>Use the former library</source>
            <translation>Usar a biblioteca anterior</translation>
        </message>
        <message>
            <source>No library is on this laptop.</source>
            <translation>Não há biblioteca neste computador.</translation>
        </message>
        <message>
            <source>{version}, of {day}</source>
            <translation>{version}, de {day}</translation>
        </message>
        <message>
            <source>Library in use</source>
            <translation>Biblioteca em uso</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Assinada por</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Contém</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Espaço no disco</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>The program brought a newer library: version {version}.</source>
            <translation>O programa trouxe uma biblioteca mais nova: versão {version}.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usá-la</translation>
        </message>
        <message>
            <source>Use the library the program brought</source>
            <translation>Usar a biblioteca que o programa trouxe</translation>
        </message>
        <message>
            <source>{language}, version {version}</source>
            <translation>{language}, versão {version}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>Tirar {language}</translation>
        </message>
        <message>
            <source>There is no former library yet. It appears here after the first change.</source>
            <translation>Ainda não há biblioteca anterior. Aparece aqui depois da primeira mudança.</translation>
        </message>
        <message>
            <source>Version {version} is kept on this laptop.</source>
            <translation>A versão {version} está guardada neste computador.</translation>
        </message>
        <message>
            <source>The library the program came with is kept on this laptop.</source>
            <translation>A biblioteca que veio com o programa está guardada neste computador.</translation>
        </message>
        <message>
            <source>The library is now version {number}.</source>
            <translation>A biblioteca é agora a versão {number}.</translation>
        </message>
        <message>
            <source>The library now speaks {languages}.</source>
            <translation>A biblioteca agora fala {languages}.</translation>
        </message>
        <message>
            <source>The language was taken away.</source>
            <translation>A língua foi tirada.</translation>
        </message>
        <message>
            <source>Library {version} is in use again.</source>
            <translation>A biblioteca {version} está outra vez em uso.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>À procura…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>A parar…</translation>
        </message>
        <message>
            <source>{done} of {total} parts are here.</source>
            <translation>{done} de {total} partes estão cá.</translation>
        </message>
        <message>
            <source>Stopped. What arrived is kept; the next time goes on from there.</source>
            <translation>Parado. O que chegou fica guardado; da próxima vez continua dali.</translation>
        </message>
        <message>
            <source>a publisher without a name</source>
            <translation>um editor sem nome</translation>
        </message>
        <message>
            <source>This library is by {publisher}. This laptop does not know that publisher yet.</source>
            <translation>Esta biblioteca é de {publisher}. Este computador ainda não conhece esse editor.</translation>
        </message>
        <message>
            <source>Number of the publisher: {number}</source>
            <translation>Número do editor: {number}</translation>
        </message>
        <message>
            <source>Telephone your team. Do they read out the same number? Then it is theirs.</source>
            <translation>Telefone à equipa. Lê o mesmo número? Então é o dela.</translation>
        </message>
        <message>
            <source>The number is the same: trust it</source>
            <translation>O número é o mesmo: confiar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>The library folder on the stick</source>
            <translation>A pasta da biblioteca na pen</translation>
        </message>
        <message>
            <source>Library and language files (*.pack)</source>
            <translation>Ficheiros de biblioteca e de língua (*.pack)</translation>
        </message>
        <message>
            <source>A language file</source>
            <translation>Um ficheiro de língua</translation>
        </message>
        <message>
            <source>Practices and tools of 4 per 1000</source>
            <translation>Práticas e ferramentas de 4 por 1000</translation>
        </message>
        <message>
            <source>It came with the program</source>
            <translation>Veio com o programa</translation>
        </message>
        <message>
            <source>Nobody: the file had no signature</source>
            <translation>Ninguém: o ficheiro não tinha assinatura</translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n prática</numerusform>
                <numerusform>%n práticas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n ferramenta</numerusform>
                <numerusform>%n ferramentas</numerusform>
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
                <numerusform>%n lição</numerusform>
                <numerusform>%n lições</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n teste de campo</numerusform>
                <numerusform>%n testes de campo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) have no text in {language} yet.</source>
            <translation>
                <numerusform>%n ficha ainda não tem texto em {language}.</numerusform>
                <numerusform>%n fichas ainda não têm texto em {language}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {version} is the newest.</source>
            <translation>A versão {version} é a mais nova.</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message numerus="yes">
            <source>Version {version} is in use. %n part(s) came, {size}.</source>
            <translation>
                <numerusform>A versão {version} está em uso. Chegou %n parte, {size}.</numerusform>
                <numerusform>A versão {version} está em uso. Chegaram %n partes, {size}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>Reading aloud. Ctrl Shift S stops.</source>
            <translation>A ler em voz alta. Ctrl Shift S para.</translation>
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
            <translation>Tirar a frase-passe</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Frase-passe até agora</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Deixá-la como está</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Página de recuperação</translation>
        </message>
        <message>
            <source>Print a new page…</source>
            <translation>Imprimir uma página nova…</translation>
        </message>
        <message>
            <source>Keep a new page as PDF…</source>
            <translation>Guardar uma página nova como PDF…</translation>
        </message>
        <message>
            <source>Other people at this laptop</source>
            <translation>Outras pessoas neste computador</translation>
        </message>
        <message>
            <source>Each person can have a profile: own records, own key. From the second on, the program asks at the start.</source>
            <translation>Cada pessoa pode ter um perfil: registos e chave seus. A partir do segundo, o programa pergunta ao começar.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Acrescentar um perfil</translation>
        </message>
        <message>
            <source>Name of this profile</source>
            <translation>Nome deste perfil</translation>
        </message>
        <message>
            <source>Name of the new profile</source>
            <translation>Nome do perfil novo</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Mudar a frase-passe</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Fechar com uma frase-passe</translation>
        </message>
        <message>
            <source>A page was made. A new one makes it worthless.</source>
            <translation>Foi feita uma página. Uma nova deixa-a sem valor.</translation>
        </message>
        <message>
            <source>None was made yet. It opens your records when all else is lost.</source>
            <translation>Ainda não foi feita. Abre os seus registos quando tudo o resto se perde.</translation>
        </message>
        <message>
            <source>Locked with a passphrase. The program asks for it at each start.</source>
            <translation>Fechado com frase-passe. O programa pede-a sempre que começa.</translation>
        </message>
        <message>
            <source>Your records open with this computer’s login. Good, if you alone use it.</source>
            <translation>Os seus registos abrem com a sessão deste computador. Bom, se só você o usa.</translation>
        </message>
        <message>
            <source>Anyone who can open your files on this computer can open your records. A passphrase is safer.</source>
            <translation>Quem puder abrir os seus ficheiros neste computador pode abrir os seus registos. Uma frase-passe é mais segura.</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Fechar com esta frase</translation>
        </message>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Abrir com a sessão deste computador</translation>
        </message>
        <message>
            <source>This computer’s login opens your records again</source>
            <translation>A sessão deste computador abre outra vez os seus registos</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>{name} is in the list when the program starts</source>
            <translation>{name} está na lista ao começar</translation>
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
            <translation>Escreva: árvores, arroz, Quénia…</translation>
        </message>
        <message>
            <source>Search in the schemes</source>
            <translation>Procurar nos esquemas</translation>
        </message>
        <message>
            <source>No scheme has all of this. Take one off:</source>
            <translation>Nenhum esquema tem tudo isto. Tire um:</translation>
        </message>
        <message>
            <source>This library has no schemes yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca ainda não tem esquemas. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message numerus="yes">
            <source>%n scheme(s). Listing is not advice.</source>
            <translation>
                <numerusform>%n esquema. Estar na lista não é um conselho.</numerusform>
                <numerusform>%n esquemas. Estar na lista não é um conselho.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeSheet</name>
        <message>
            <source>How to begin</source>
            <translation>Como começar</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Estar na lista não é um conselho.</translation>
        </message>
        <message>
            <source>Not known. Ask before you sign.</source>
            <translation>Não se sabe. Pergunte antes de assinar.</translation>
        </message>
        <message>
            <source>Who is paid</source>
            <translation>Quem é pago</translation>
        </message>
        <message>
            <source>How long you are bound</source>
            <translation>Quanto tempo fica preso</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>O que custa</translation>
        </message>
        <message>
            <source>What is paid for</source>
            <translation>O que se paga</translation>
        </message>
        <message>
            <source>What it may bring</source>
            <translation>O que pode trazer</translation>
        </message>
        <message>
            <source>Price: not known</source>
            <translation>Preço: não se sabe</translation>
        </message>
        <message>
            <source>About the price: {price}</source>
            <translation>Sobre o preço: {price}</translation>
        </message>
        <message>
            <source>What to check first</source>
            <translation>O que ver primeiro</translation>
        </message>
        <message>
            <source>Rules and prices change: to be checked on the official site.</source>
            <translation>Regras e preços mudam: a verificar no sítio oficial.</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Gerido por</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Smallest area</source>
            <translation>Área mínima</translation>
        </message>
        <message>
            <source>Lasting</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Créditos</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
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
            <translation>Definições</translation>
        </message>
        <message>
            <source>Next setting</source>
            <translation>Definição seguinte</translation>
        </message>
        <message>
            <source>Type to find a setting</source>
            <translation>Escreva para procurar uma definição</translation>
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation>Nada encontrado. Experimente outra palavra.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspeto</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Cadeado</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Cópias</translation>
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
            <translation>O que se conta</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>language interface words</source>
            <translation>língua idioma interface palavras</translation>
        </message>
        <message>
            <source>look theme light dark sun text size colours</source>
            <translation>aspeto tema claro escuro sol texto tamanho cores</translation>
        </message>
        <message>
            <source>profile role country district folder</source>
            <translation>perfil papel país distrito pasta</translation>
        </message>
        <message>
            <source>lock passphrase key recovery page code profiles people privacy</source>
            <translation>cadeado frase-passe chave página de recuperação código perfis pessoas privacidade</translation>
        </message>
        <message>
            <source>backup copy copies restore go back stick lost</source>
            <translation>cópia cópias restaurar voltar pen perdido</translation>
        </message>
        <message>
            <source>sync hub address team</source>
            <translation>sincronizar servidor endereço equipa</translation>
        </message>
        <message>
            <source>library version update stick language publisher signed back</source>
            <translation>biblioteca versão atualização pen língua editor assinada voltar</translation>
        </message>
        <message>
            <source>counted counts use privacy agreement share tools</source>
            <translation>contado contas uso privacidade acordo parte ferramentas</translation>
        </message>
        <message>
            <source>about version licence check installation</source>
            <translation>acerca versão licença verificar instalação</translation>
        </message>
        <message>
            <source>As this computer says</source>
            <translation>Como diz este computador</translation>
        </message>
        <message>
            <source>Every word changes at once. What you typed stays as it is.</source>
            <translation>Todas as palavras mudam logo. O que escreveu fica como está.</translation>
        </message>
        <message>
            <source>Words of the program</source>
            <translation>Palavras do programa</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Sol forte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Sunlight: black on white with thick lines, for work outdoors.</source>
            <translation>Sol forte: preto sobre branco com linhas grossas, para trabalhar lá fora.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>It only changes what comes first. Nothing is hidden.</source>
            <translation>Só muda o que aparece primeiro. Nada fica escondido.</translation>
        </message>
        <message>
            <source>Who uses this laptop</source>
            <translation>Quem usa este computador</translation>
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
            <source>Folder of your records</source>
            <translation>Pasta dos seus registos</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
            <translation>A equipa dá-lhe este endereço. Vazio: trabalha sozinho neste computador. Está bem assim.</translation>
        </message>
        <message>
            <source>Address of the team’s hub</source>
            <translation>Endereço do servidor da equipa</translation>
        </message>
        <message>
            <source>4 per 1000 Desktop, version {number}</source>
            <translation>4 per 1000 Desktop, versão {number}</translation>
        </message>
        <message>
            <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
            <translation>O programa é livre com a licença Apache 2.0; os textos e imagens, com CC BY 4.0. É feito com Qt (LGPL 3). Letras: Inter e Noto (OFL). Ícones: Phosphor (MIT).</translation>
        </message>
        <message>
            <source>Check this installation</source>
            <translation>Verificar esta instalação</translation>
        </message>
    </context>
    <context>
        <name>UsagePanel</name>
        <message>
            <source>This laptop counts which sheets are opened: by month and country, without a person or a device.</source>
            <translation>Este computador conta que fichas se abrem: por mês e país, sem pessoa nem aparelho.</translation>
        </message>
        <message>
            <source>Tools opened this year</source>
            <translation>Ferramentas abertas este ano</translation>
        </message>
        <message>
            <source>Share of the tools opened this year</source>
            <translation>Parte das ferramentas aberta este ano</translation>
        </message>
        <message>
            <source>May the counts leave this laptop?</source>
            <translation>As contas podem sair deste computador?</translation>
        </message>
        <message>
            <source>Yes, the counts may leave this laptop</source>
            <translation>Sim, as contas podem sair deste computador</translation>
        </message>
        <message>
            <source>Off until you say yes. Nothing goes out by itself: you save a file and give it on.</source>
            <translation>Não, até dizer que sim. Nada sai sozinho: guarda um ficheiro e entrega-o.</translation>
        </message>
        <message>
            <source>Show what would leave</source>
            <translation>Mostrar o que sairia</translation>
        </message>
        <message>
            <source>Save them as a file</source>
            <translation>Guardá-las num ficheiro</translation>
        </message>
        <message>
            <source>Delete the counts</source>
            <translation>Apagar as contas</translation>
        </message>
        <message>
            <source>All that would leave this laptop, word for word</source>
            <translation>Tudo o que sairia deste computador, palavra por palavra</translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n tool(s). The plan aims at {goal}.</source>
            <translation>
                <numerusform>{used} de %n ferramenta. O plano aponta para {goal}.</numerusform>
                <numerusform>{used} de %n ferramentas. O plano aponta para {goal}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing counted yet.</source>
            <translation>Ainda nada foi contado.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abertas</translation>
        </message>
        <message>
            <source>Different sheets</source>
            <translation>Fichas diferentes</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>The counts are deleted</source>
            <translation>As contas foram apagadas</translation>
        </message>
    </context>
    <context>
        <name>Variant</name>
        <message>
            <source>How to do it</source>
            <translation>Como se faz</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>O que dá</translation>
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
            <source>What it costs</source>
            <translation>O que custa</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Verifique na sua parcela</translation>
        </message>
        <message>
            <source>In two sentences</source>
            <translation>Em duas frases</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Waits for the next sync</source>
            <translation>Espera a próxima troca</translation>
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
            <translation>Mudar isto para a nossa zona</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, não revisto</translation>
        </message>
        <message>
            <source>The sheet of the library stays as it is. Your words stand beside it.</source>
            <translation>A ficha da biblioteca fica igual. As suas palavras ficam ao lado.</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Resposta de quem viu: {answer}</translation>
        </message>
        <message>
            <source>A district, a valley, a soil</source>
            <translation>Um distrito, um vale, um solo</translation>
        </message>
        <message>
            <source>A team or a group, no names of people</source>
            <translation>Uma equipa ou um grupo, sem nomes de pessoas</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Para que zona</translation>
        </message>
        <message>
            <source>Who changes it</source>
            <translation>Quem o muda</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>O que mudar</translation>
        </message>
        <message>
            <source>As the library says it</source>
            <translation>Como diz a biblioteca</translation>
        </message>
        <message>
            <source>As we say it here</source>
            <translation>Como nós dizemos aqui</translation>
        </message>
        <message>
            <source>Copy the library’s words</source>
            <translation>Copiar as palavras da biblioteca</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Ficar com isto</translation>
        </message>
        <message>
            <source>Send it for review</source>
            <translation>Enviar para revisão</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
    </context>
</TS>
