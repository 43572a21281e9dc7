<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>AnswerCard</name>
        <message>
            <source>One hand fewer for {letter}</source>
            <translation>Uma mão a menos para {letter}</translation>
        </message>
        <message>
            <source>One hand more for {letter}</source>
            <translation>Uma mão a mais para {letter}</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n mão</numerusform>
                <numerusform>%n mãos</numerusform>
            </translation>
        </message>
        <message>
            <source>right</source>
            <translation>certo</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>a sua resposta</translation>
        </message>
    </context>
    <context>
        <name>BlockCalculator</name>
        <message>
            <source>A block with several layers</source>
            <translation>Um bloco com várias camadas</translation>
        </message>
        <message>
            <source>Type the score and the thickness of each layer, from the top down.</source>
            <translation>Escreva a nota e a espessura de cada camada, de cima para baixo.</translation>
        </message>
        <message>
            <source>Layer {number}: score</source>
            <translation>Camada {number}: nota</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 a 5</translation>
        </message>
        <message>
            <source>thickness</source>
            <translation>espessura</translation>
        </message>
        <message>
            <source>Layer {number}: thickness in cm</source>
            <translation>Camada {number}: espessura em cm</translation>
        </message>
        <message>
            <source>The worst layer has {score}: {grade}. It is what roots and water meet first.</source>
            <translation>A pior camada tem {score}: {grade}. É o que raízes e água encontram primeiro.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
    </context>
    <context>
        <name>FieldTestSheet</name>
        <message>
            <source>What it shows</source>
            <translation>O que mostra</translation>
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
            <source>Field test</source>
            <translation>Teste de campo</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Passo a passo</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Result: {result}</source>
            <translation>Resultado: {result}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>O que vimos</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What you see</source>
            <translation>O que se vê</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Avaliação</translation>
        </message>
    </context>
    <context>
        <name>FieldTests</name>
        <message>
            <source>Good</source>
            <translation>Bem</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Razoável</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Mau</translation>
        </message>
        <message>
            <source>No grade</source>
            <translation>Sem avaliação</translation>
        </message>
        <message>
            <source>This soil does well in this test. Keep what you do here.</source>
            <translation>Este solo sai bem neste teste. Continue o que faz aqui.</translation>
        </message>
        <message>
            <source>In between. Look for what holds it back, and test again next season.</source>
            <translation>No meio. Procure o que o trava e repita o teste na próxima época.</translation>
        </message>
        <message>
            <source>This soil does badly in this test. Look for the cause before you act.</source>
            <translation>Este solo sai mal neste teste. Procure a causa antes de agir.</translation>
        </message>
        <message>
            <source>This test describes the soil. It says neither good nor poor.</source>
            <translation>Este teste descreve o solo. Não diz se é bom ou mau.</translation>
        </message>
        <message>
            <source>Very rapid</source>
            <translation>Muito rápida</translation>
        </message>
        <message>
            <source>Rapid</source>
            <translation>Rápida</translation>
        </message>
        <message>
            <source>Moderately rapid</source>
            <translation>Bastante rápida</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Moderately slow</source>
            <translation>Bastante lenta</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>Lenta</translation>
        </message>
        <message>
            <source>Very slow</source>
            <translation>Muito lenta</translation>
        </message>
        <message>
            <source>Nearly closed</source>
            <translation>Quase fechado</translation>
        </message>
        <message>
            <source>Faster than the source tells: look for cracks and holes, or very sandy soil.</source>
            <translation>Mais rápido do que diz a fonte: procure fendas e buracos, ou solo muito arenoso.</translation>
        </message>
        <message>
            <source>Good for a light or medium soil.</source>
            <translation>Bom para um solo leve ou médio.</translation>
        </message>
        <message>
            <source>In between: the source says nothing about 5 to 20 minutes.</source>
            <translation>No meio: a fonte não diz nada de 5 a 20 minutos.</translation>
        </message>
        <message>
            <source>Slow: a heavy soil, or a poor structure.</source>
            <translation>Lento: um solo pesado, ou má estrutura.</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Areia</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation>Areia franca</translation>
        </message>
        <message>
            <source>Sandy loam</source>
            <translation>Franco-arenoso</translation>
        </message>
        <message>
            <source>Silt loam</source>
            <translation>Franco-limoso</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Franco</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Franco-argilo-arenoso</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Franco-argilo-limoso</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Franco-argiloso</translation>
        </message>
        <message>
            <source>Sandy clay</source>
            <translation>Argila arenosa</translation>
        </message>
        <message>
            <source>Silty clay</source>
            <translation>Argila limosa</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argila</translation>
        </message>
    </context>
    <context>
        <name>ModuleSheet</name>
        <message>
            <source>What people can do afterwards</source>
            <translation>O que as pessoas sabem fazer depois</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>To do at home</source>
            <translation>Para fazer em casa</translation>
        </message>
        <message>
            <source>How to lead it</source>
            <translation>Como a conduzir</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sessão {number}</translation>
        </message>
        <message numerus="yes">
            <source>Quiz: %n question(s)</source>
            <translation>
                <numerusform>Perguntas: %n</numerusform>
                <numerusform>Perguntas: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Passo a passo</translation>
        </message>
        <message>
            <source>Minutes and amounts: {source}.</source>
            <translation>Minutos e quantidades: {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De peritos, não verificado na fonte.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Hands before</source>
            <translation>Mãos antes</translation>
        </message>
        <message>
            <source>Hands after</source>
            <translation>Mãos depois</translation>
        </message>
        <message>
            <source>Right answers: {answers}</source>
            <translation>Respostas certas: {answers}</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} horas</translation>
        </message>
        <message>
            <source>{least} to {most} hours</source>
            <translation>{least} a {most} horas</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutos</translation>
        </message>
        <message>
            <source>{least} to {most} minutes</source>
            <translation>{least} a {most} minutos</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveHere</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcela</numerusform>
                <numerusform>%n parcelas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of soil</source>
            <translation>
                <numerusform>%n saco de solo</numerusform>
                <numerusform>%n sacos de solo</numerusform>
            </translation>
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
            <source>in %n language(s)</source>
            <translation>
                <numerusform>em %n língua</numerusform>
                <numerusform>em %n línguas</numerusform>
            </translation>
        </message>
        <message>
            <source>{practices} {languages}</source>
            <translation>{practices} {languages}</translation>
        </message>
        <message>
            <source>{count} opened this year ({share})</source>
            <translation>{count} abertas este ano ({share})</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveRow</name>
        <message>
            <source>Counting…</source>
            <translation>A contar…</translation>
        </message>
        <message>
            <source>Here: {counts}</source>
            <translation>Aqui: {counts}</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>Não se conta aqui.</translation>
        </message>
        <message>
            <source>{code}. {title}. {here} Target 2030: {target}</source>
            <translation>{code}. {title}. {here} Meta 2030: {target}</translation>
        </message>
        <message>
            <source>Could not be counted now.</source>
            <translation>Agora não foi possível contar.</translation>
        </message>
    </context>
    <context>
        <name>PipeCalculator</name>
        <message>
            <source>What the time says</source>
            <translation>O que diz o tempo</translation>
        </message>
        <message>
            <source>Type how long 800 ml took in a pipe 10 cm wide.</source>
            <translation>Escreva quanto demoraram 800 ml num tubo de 10 cm de largura.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Inception</source>
            <translation>Conceção</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Execução</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promoção</translation>
        </message>
        <message>
            <source>Collaboration</source>
            <translation>Colaboração</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Acompanhamento</translation>
        </message>
        <message>
            <source>Across all goals</source>
            <translation>Em todas as metas</translation>
        </message>
        <message>
            <source>The plan 2050</source>
            <translation>O plano 2050</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Tudo {count}</translation>
        </message>
        <message>
            <source>My part {count}</source>
            <translation>A minha parte {count}</translation>
        </message>
        <message>
            <source>Which objectives</source>
            <translation>Que objetivos</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>plan-2050</source>
            <translation>plano-2050</translation>
        </message>
        <message>
            <source>This library does not hold the plan yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca ainda não tem o plano. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Não há biblioteca neste computador. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>B 2</source>
            <translation>B 2</translation>
        </message>
        <message>
            <source>letter and number: go to that objective</source>
            <translation>letra e número: ir a esse objetivo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>what the objective is about</source>
            <translation>de que trata o objetivo</translation>
        </message>
        <message>
            <source>print two pages</source>
            <translation>imprimir duas páginas</translation>
        </message>
        <message>
            <source>save the table</source>
            <translation>guardar a tabela</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>Não se conta aqui.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Counted here</source>
            <translation>Contado aqui</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>PlotPlan</name>
        <message>
            <source>An idea</source>
            <translation>Uma ideia</translation>
        </message>
        <message>
            <source>We are trying it</source>
            <translation>Estamos a experimentar</translation>
        </message>
        <message>
            <source>We kept it</source>
            <translation>Continuámos</translation>
        </message>
        <message>
            <source>We stopped it</source>
            <translation>Parámos</translation>
        </message>
    </context>
    <context>
        <name>QuizPanel</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>Before or after the session</source>
            <translation>Antes ou depois da sessão</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Uma pessoa</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation>De mão no ar</translation>
        </message>
        <message>
            <source>How people answer</source>
            <translation>Como as pessoas respondem</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Voltar à sessão</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Pergunta anterior</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Mostrar a resposta</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Pergunta seguinte</translation>
        </message>
        <message>
            <source>Quiz: {name}</source>
            <translation>Perguntas: {name}</translation>
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation>Pergunta {number} de {count}</translation>
        </message>
        <message>
            <source>Count the hands: 1, 2, 3 add one; with Shift they take one away.</source>
            <translation>Conte as mãos: 1, 2, 3 somam uma; com Shift tiram uma.</translation>
        </message>
        <message>
            <source>Press the letter, or click.</source>
            <translation>Carregue na letra, ou clique.</translation>
        </message>
        <message>
            <source>See the total</source>
            <translation>Ver o total</translation>
        </message>
        <message>
            <source>{letter} is right. {why}</source>
            <translation>{letter} está certa. {why}</translation>
        </message>
        <message>
            <source>Right. {why}</source>
            <translation>Certo. {why}</translation>
        </message>
        <message>
            <source>Not this one: {letter} is right. {why}</source>
            <translation>Esta não: {letter} está certa. {why}</translation>
        </message>
    </context>
    <context>
        <name>QuizTotal</name>
        <message>
            <source>Ask again</source>
            <translation>Perguntar outra vez</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Voltar à sessão</translation>
        </message>
        <message>
            <source>Ask after the session</source>
            <translation>Perguntar depois da sessão</translation>
        </message>
        <message>
            <source>Ask before the session</source>
            <translation>Perguntar antes da sessão</translation>
        </message>
        <message>
            <source>No hand was counted.</source>
            <translation>Nenhuma mão foi contada.</translation>
        </message>
        <message>
            <source>{right} of {count} hands were right</source>
            <translation>{right} de {count} mãos acertaram</translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation>{right} de {count} certas</translation>
        </message>
        <message>
            <source>Ask the same questions before and after the session: the two are shown side by side here.</source>
            <translation>Faça as mesmas perguntas antes e depois da sessão: aqui aparecem lado a lado.</translation>
        </message>
        <message>
            <source>Before the session {before} of 100 answers were right, after it {after} of 100.</source>
            <translation>Antes da sessão {before} de 100 respostas estavam certas, depois {after} de 100.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>More right</source>
            <translation>Mais certas</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
    </context>
    <context>
        <name>RingCalculator</name>
        <message>
            <source>From time to speed</source>
            <translation>Do tempo à velocidade</translation>
        </message>
        <message>
            <source>Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm.</source>
            <translation>Escreva quanto demorou a segunda água: 444 ml num anel de 15 cm de largura, uma camada de 25,4 mm.</translation>
        </message>
        <message>
            <source>Layer of water</source>
            <translation>Camada de água</translation>
        </message>
        <message>
            <source>mm per hour</source>
            <translation>mm por hora</translation>
        </message>
        <message>
            <source>A fast soil is not always the best one: pure sand is very fast and holds little.</source>
            <translation>Um solo rápido nem sempre é o melhor: a areia pura é muito rápida e guarda pouco.</translation>
        </message>
        <message>
            <source>{speed}: {name}</source>
            <translation>{speed}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>What do you see? Choose the line that fits best.</source>
            <translation>O que vê? Escolha a linha que melhor serve.</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Como se lê</translation>
        </message>
        <message>
            <source>Score {score}</source>
            <translation>Nota {score}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>All steps</source>
            <translation>Todos os passos</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Um a um</translation>
        </message>
        <message>
            <source>How the steps are shown</source>
            <translation>Como se mostram os passos</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Passo a passo</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Passo anterior</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Passo seguinte</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>TextureCalculator</name>
        <message>
            <source>Which texture is it?</source>
            <translation>Que textura é?</translation>
        </message>
        <message>
            <source>Answer with the soil in your hand, one after the other.</source>
            <translation>Responda com o solo na mão, uma a seguir à outra.</translation>
        </message>
        <message>
            <source>Does moist soil hold together in a ball?</source>
            <translation>O solo húmido segura-se em bola?</translation>
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
            <source>How long does the ribbon get before it breaks?</source>
            <translation>Que comprimento tem a fita antes de partir?</translation>
        </message>
        <message>
            <source>No ribbon</source>
            <translation>Sem fita</translation>
        </message>
        <message>
            <source>Under 2.5 cm</source>
            <translation>Menos de 2,5 cm</translation>
        </message>
        <message>
            <source>2.5 to 5 cm</source>
            <translation>2,5 a 5 cm</translation>
        </message>
        <message>
            <source>Over 5 cm</source>
            <translation>Mais de 5 cm</translation>
        </message>
        <message>
            <source>How does a very wet pinch feel?</source>
            <translation>Como se sente uma pitada muito molhada?</translation>
        </message>
        <message>
            <source>Gritty</source>
            <translation>Áspera</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Lisa</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Nenhuma das duas</translation>
        </message>
        <message>
            <source>No texture is good or poor. It hardly changes in a lifetime.</source>
            <translation>Nenhuma textura é boa ou má. Quase não muda numa vida.</translation>
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Farmer or women's group, dry area</source>
            <translation>Grupo de agricultores ou de mulheres, zona seca</translation>
        </message>
        <message>
            <source>farmers</source>
            <translation>agricultores</translation>
        </message>
        <message>
            <source>Four mornings over a season</source>
            <translation>Quatro manhãs numa época</translation>
        </message>
        <message>
            <source>Farmer or women's group, humid area</source>
            <translation>Grupo de agricultores ou de mulheres, zona húmida</translation>
        </message>
        <message>
            <source>Herders with farmers</source>
            <translation>Pastores com agricultores</translation>
        </message>
        <message>
            <source>herders</source>
            <translation>pastores</translation>
        </message>
        <message>
            <source>Three mornings</source>
            <translation>Três manhãs</translation>
        </message>
        <message>
            <source>Extension agents</source>
            <translation>Técnicos de extensão</translation>
        </message>
        <message>
            <source>extension agents</source>
            <translation>técnicos de extensão</translation>
        </message>
        <message>
            <source>Five days, three of them in the field</source>
            <translation>Cinco dias, três deles no campo</translation>
        </message>
        <message>
            <source>Trainers</source>
            <translation>Formadores</translation>
        </message>
        <message>
            <source>trainers</source>
            <translation>formadores</translation>
        </message>
        <message>
            <source>One day, after sessions 1 to 6</source>
            <translation>Um dia, depois das sessões 1 a 6</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>Que sessões para quem?</translation>
        </message>
        <message>
            <source>Start with who comes. Each session builds on the ones before it.</source>
            <translation>Comece por quem vem. Cada sessão assenta nas anteriores.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>Formação</translation>
        </message>
        <message>
            <source>Group view</source>
            <translation>Vista de grupo</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Session plans and field tests</source>
            <translation>Planos de sessão e testes de campo</translation>
        </message>
        <message>
            <source>This library has no session plans yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca ainda não tem planos de sessão. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Não há biblioteca neste computador. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>Que sessões para quem?</translation>
        </message>
        <message>
            <source>Ready timetables</source>
            <translation>Programas prontos</translation>
        </message>
        <message numerus="yes">
            <source>%n session plan(s)</source>
            <translation>
                <numerusform>%n plano de sessão</numerusform>
                <numerusform>%n planos de sessão</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n teste de campo</numerusform>
                <numerusform>%n testes de campo</numerusform>
            </translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Cima, Baixo</translation>
        </message>
        <message>
            <source>show another session or test</source>
            <translation>mostrar outra sessão ou teste</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>seguinte, anterior</translation>
        </message>
        <message>
            <source>Q</source>
            <translation>Q</translation>
        </message>
        <message>
            <source>quiz of this session</source>
            <translation>perguntas desta sessão</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Shift G</translation>
        </message>
        <message>
            <source>group view: the steps on the whole screen</source>
            <translation>vista de grupo: os passos em todo o ecrã</translation>
        </message>
        <message>
            <source>A, B, C</source>
            <translation>A, B, C</translation>
        </message>
        <message>
            <source>in the quiz: answer</source>
            <translation>nas perguntas: responder</translation>
        </message>
        <message>
            <source>1, 2, 3</source>
            <translation>1, 2, 3</translation>
        </message>
        <message>
            <source>in the quiz: count a hand; with Shift take it away</source>
            <translation>nas perguntas: contar uma mão; com Shift tirá-la</translation>
        </message>
        <message>
            <source>1 to 6</source>
            <translation>1 a 6</translation>
        </message>
        <message>
            <source>on a field test: choose that score</source>
            <translation>num teste de campo: escolher essa nota</translation>
        </message>
        <message>
            <source>print the session plan or the test</source>
            <translation>imprimir o plano de sessão ou o teste</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
    </context>
    <context>
        <name>WormCalculator</name>
        <message>
            <source>From worms to a grade</source>
            <translation>Das minhocas à avaliação</translation>
        </message>
        <message>
            <source>Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty.</source>
            <translation>Escreva as minhocas de cada cova de 20 × 20 × 20 cm. Deixe vazias as que não cavou.</translation>
        </message>
        <message>
            <source>Pit {number}</source>
            <translation>Cova {number}</translation>
        </message>
        <message>
            <source>Kinds of worms seen</source>
            <translation>Tipos de minhocas vistos</translation>
        </message>
        <message>
            <source>Kinds seen: on the surface, in the soil, in deep burrows</source>
            <translation>Tipos vistos: à superfície, no solo, em galerias fundas</translation>
        </message>
        <message>
            <source>{count} worms a pit, about {per_m2} for a square metre</source>
            <translation>{count} minhocas por cova, cerca de {per_m2} por metro quadrado</translation>
        </message>
    </context>
</TS>
