<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AnswerCard</name>
        <message>
            <source>One hand fewer for {letter}</source>
            <translation>Una mano menos para {letter}</translation>
        </message>
        <message>
            <source>One hand more for {letter}</source>
            <translation>Una mano más para {letter}</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n mano</numerusform>
                <numerusform>%n manos</numerusform>
            </translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>su respuesta</translation>
        </message>
    </context>
    <context>
        <name>BlockCalculator</name>
        <message>
            <source>A block with several layers</source>
            <translation>Un bloque de varias capas</translation>
        </message>
        <message>
            <source>Type the score and the thickness of each layer, from the top down.</source>
            <translation>Escriba la nota y el grosor de cada capa, de arriba abajo.</translation>
        </message>
        <message>
            <source>Layer {number}: score</source>
            <translation>Capa {number}: nota</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 a 5</translation>
        </message>
        <message>
            <source>thickness</source>
            <translation>grosor</translation>
        </message>
        <message>
            <source>Layer {number}: thickness in cm</source>
            <translation>Capa {number}: grosor en cm</translation>
        </message>
        <message>
            <source>The worst layer has {score}: {grade}. It is what roots and water meet first.</source>
            <translation>La peor capa tiene {score}: {grade}. Es lo que raíces y agua encuentran primero.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>and</source>
            <translation>y</translation>
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
            <translation>Lo que muestra</translation>
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
            <source>Field test</source>
            <translation>Prueba de campo</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
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
            <translation>Día</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>Lo que vimos</translation>
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
            <translation>Lo que se ve</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Calificación</translation>
        </message>
    </context>
    <context>
        <name>FieldTests</name>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Malo</translation>
        </message>
        <message>
            <source>No grade</source>
            <translation>Sin calificación</translation>
        </message>
        <message>
            <source>This soil does well in this test. Keep what you do here.</source>
            <translation>Este suelo sale bien en esta prueba. Siga haciendo lo que hace aquí.</translation>
        </message>
        <message>
            <source>In between. Look for what holds it back, and test again next season.</source>
            <translation>Término medio. Busque qué lo frena y repita la prueba la próxima temporada.</translation>
        </message>
        <message>
            <source>This soil does badly in this test. Look for the cause before you act.</source>
            <translation>Este suelo sale mal en esta prueba. Busque la causa antes de actuar.</translation>
        </message>
        <message>
            <source>This test describes the soil. It says neither good nor poor.</source>
            <translation>Esta prueba describe el suelo. No dice si es bueno o malo.</translation>
        </message>
        <message>
            <source>Very rapid</source>
            <translation>Muy rápida</translation>
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
            <translation>Media</translation>
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
            <translation>Muy lenta</translation>
        </message>
        <message>
            <source>Nearly closed</source>
            <translation>Casi cerrado</translation>
        </message>
        <message>
            <source>Faster than the source tells: look for cracks and holes, or very sandy soil.</source>
            <translation>Más rápido de lo que dice la fuente: busque grietas y agujeros, o suelo muy arenoso.</translation>
        </message>
        <message>
            <source>Good for a light or medium soil.</source>
            <translation>Bueno para un suelo liviano o medio.</translation>
        </message>
        <message>
            <source>In between: the source says nothing about 5 to 20 minutes.</source>
            <translation>Término medio: la fuente no dice nada de 5 a 20 minutos.</translation>
        </message>
        <message>
            <source>Slow: a heavy soil, or a poor structure.</source>
            <translation>Lento: un suelo pesado, o mala estructura.</translation>
        </message>
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
            <source>Silt loam</source>
            <translation>Franco limoso</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Franco</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Franco arcilloso arenoso</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Franco arcilloso limoso</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Franco arcilloso</translation>
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
    </context>
    <context>
        <name>ModuleSheet</name>
        <message>
            <source>What people can do afterwards</source>
            <translation>Lo que la gente sabe hacer después</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Lo que hace falta</translation>
        </message>
        <message>
            <source>To do at home</source>
            <translation>Para hacer en casa</translation>
        </message>
        <message>
            <source>How to lead it</source>
            <translation>Cómo llevarla</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Sesión {number}</translation>
        </message>
        <message numerus="yes">
            <source>Quiz: %n question(s)</source>
            <translation>
                <numerusform>Preguntas: %n</numerusform>
                <numerusform>Preguntas: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>Minutes and amounts: {source}.</source>
            <translation>Minutos y cantidades: {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De expertos, no comprobado en la fuente.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
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
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Hands before</source>
            <translation>Manos antes</translation>
        </message>
        <message>
            <source>Hands after</source>
            <translation>Manos después</translation>
        </message>
        <message>
            <source>Right answers: {answers}</source>
            <translation>Respuestas correctas: {answers}</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Preguntas</translation>
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
                <numerusform>%n bolsa de suelo</numerusform>
                <numerusform>%n bolsas de suelo</numerusform>
            </translation>
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
            <source>in %n language(s)</source>
            <translation>
                <numerusform>en %n idioma</numerusform>
                <numerusform>en %n idiomas</numerusform>
            </translation>
        </message>
        <message>
            <source>{practices} {languages}</source>
            <translation>{practices} {languages}</translation>
        </message>
        <message>
            <source>{count} opened this year ({share})</source>
            <translation>{count} abiertas este año ({share})</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveRow</name>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Here: {counts}</source>
            <translation>Aquí: {counts}</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>No se cuenta aquí.</translation>
        </message>
        <message>
            <source>{code}. {title}. {here} Target 2030: {target}</source>
            <translation>{code}. {title}. {here} Meta 2030: {target}</translation>
        </message>
        <message>
            <source>Could not be counted now.</source>
            <translation>Ahora no se pudo contar.</translation>
        </message>
    </context>
    <context>
        <name>PipeCalculator</name>
        <message>
            <source>What the time says</source>
            <translation>Lo que dice el tiempo</translation>
        </message>
        <message>
            <source>Type how long 800 ml took in a pipe 10 cm wide.</source>
            <translation>Escriba cuánto tardaron 800 ml en un tubo de 10 cm de ancho.</translation>
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
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Puesta en marcha</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promoción</translation>
        </message>
        <message>
            <source>Collaboration</source>
            <translation>Colaboración</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Across all goals</source>
            <translation>En todas las metas</translation>
        </message>
        <message>
            <source>The plan 2050</source>
            <translation>El plan 2050</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Todo {count}</translation>
        </message>
        <message>
            <source>My part {count}</source>
            <translation>Mi parte {count}</translation>
        </message>
        <message>
            <source>Which objectives</source>
            <translation>Qué objetivos</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>plan-2050</source>
            <translation>plan-2050</translation>
        </message>
        <message>
            <source>This library does not hold the plan yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca aún no trae el plan. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>No hay biblioteca en esta computadora. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>B 2</source>
            <translation>B 2</translation>
        </message>
        <message>
            <source>letter and number: go to that objective</source>
            <translation>letra y número: ir a ese objetivo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>what the objective is about</source>
            <translation>de qué trata el objetivo</translation>
        </message>
        <message>
            <source>print two pages</source>
            <translation>imprimir dos páginas</translation>
        </message>
        <message>
            <source>save the table</source>
            <translation>guardar la tabla</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>No se cuenta aquí.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Counted here</source>
            <translation>Contado aquí</translation>
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
            <translation>Una idea</translation>
        </message>
        <message>
            <source>We are trying it</source>
            <translation>Lo estamos probando</translation>
        </message>
        <message>
            <source>We kept it</source>
            <translation>Lo seguimos haciendo</translation>
        </message>
        <message>
            <source>We stopped it</source>
            <translation>Lo dejamos</translation>
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
            <translation>Después</translation>
        </message>
        <message>
            <source>Before or after the session</source>
            <translation>Antes o después de la sesión</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation>A mano alzada</translation>
        </message>
        <message>
            <source>How people answer</source>
            <translation>Cómo responde la gente</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Volver a la sesión</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Pregunta anterior</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Mostrar la respuesta</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Pregunta siguiente</translation>
        </message>
        <message>
            <source>Quiz: {name}</source>
            <translation>Preguntas: {name}</translation>
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation>Pregunta {number} de {count}</translation>
        </message>
        <message>
            <source>Count the hands: 1, 2, 3 add one; with Shift they take one away.</source>
            <translation>Cuente las manos: 1, 2, 3 suman una; con Mayús quitan una.</translation>
        </message>
        <message>
            <source>Press the letter, or click.</source>
            <translation>Pulse la letra, o haga clic.</translation>
        </message>
        <message>
            <source>See the total</source>
            <translation>Ver el total</translation>
        </message>
        <message>
            <source>{letter} is right. {why}</source>
            <translation>{letter} es correcta. {why}</translation>
        </message>
        <message>
            <source>Right. {why}</source>
            <translation>Correcto. {why}</translation>
        </message>
        <message>
            <source>Not this one: {letter} is right. {why}</source>
            <translation>Esta no: {letter} es correcta. {why}</translation>
        </message>
    </context>
    <context>
        <name>QuizTotal</name>
        <message>
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Volver a la sesión</translation>
        </message>
        <message>
            <source>Ask after the session</source>
            <translation>Preguntar después de la sesión</translation>
        </message>
        <message>
            <source>Ask before the session</source>
            <translation>Preguntar antes de la sesión</translation>
        </message>
        <message>
            <source>No hand was counted.</source>
            <translation>No se contó ninguna mano.</translation>
        </message>
        <message>
            <source>{right} of {count} hands were right</source>
            <translation>{right} de {count} manos acertaron</translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation>{right} de {count} correctas</translation>
        </message>
        <message>
            <source>Ask the same questions before and after the session: the two are shown side by side here.</source>
            <translation>Haga las mismas preguntas antes y después de la sesión: aquí salen lado a lado.</translation>
        </message>
        <message>
            <source>Before the session {before} of 100 answers were right, after it {after} of 100.</source>
            <translation>Antes de la sesión {before} de 100 respuestas eran correctas, después {after} de 100.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>More right</source>
            <translation>Más aciertos</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>RingCalculator</name>
        <message>
            <source>From time to speed</source>
            <translation>Del tiempo a la velocidad</translation>
        </message>
        <message>
            <source>Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm.</source>
            <translation>Escriba cuánto tardó la segunda agua: 444 ml en un anillo de 15 cm de ancho, una capa de 25,4 mm.</translation>
        </message>
        <message>
            <source>Layer of water</source>
            <translation>Capa de agua</translation>
        </message>
        <message>
            <source>mm per hour</source>
            <translation>mm por hora</translation>
        </message>
        <message>
            <source>A fast soil is not always the best one: pure sand is very fast and holds little.</source>
            <translation>Un suelo rápido no siempre es el mejor: la arena pura es muy rápida y guarda poco.</translation>
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
            <translation>¿Qué ve? Elija la línea que mejor va.</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Cómo se lee</translation>
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
            <translation>Todos los pasos</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Uno por uno</translation>
        </message>
        <message>
            <source>How the steps are shown</source>
            <translation>Cómo se muestran los pasos</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Paso anterior</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
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
            <translation>¿Qué textura es?</translation>
        </message>
        <message>
            <source>Answer with the soil in your hand, one after the other.</source>
            <translation>Responda con el suelo en la mano, una tras otra.</translation>
        </message>
        <message>
            <source>Does moist soil hold together in a ball?</source>
            <translation>¿El suelo húmedo se mantiene en bola?</translation>
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
            <source>How long does the ribbon get before it breaks?</source>
            <translation>¿Qué largo alcanza la cinta antes de romperse?</translation>
        </message>
        <message>
            <source>No ribbon</source>
            <translation>Sin cinta</translation>
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
            <translation>Más de 5 cm</translation>
        </message>
        <message>
            <source>How does a very wet pinch feel?</source>
            <translation>¿Cómo se siente una pizca muy mojada?</translation>
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
            <translation>Ninguna de las dos</translation>
        </message>
        <message>
            <source>No texture is good or poor. It hardly changes in a lifetime.</source>
            <translation>Ninguna textura es buena o mala. Casi no cambia en una vida.</translation>
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Farmer or women's group, dry area</source>
            <translation>Grupo de agricultores o de mujeres, zona seca</translation>
        </message>
        <message>
            <source>farmers</source>
            <translation>agricultores</translation>
        </message>
        <message>
            <source>Four mornings over a season</source>
            <translation>Cuatro mañanas en una temporada</translation>
        </message>
        <message>
            <source>Farmer or women's group, humid area</source>
            <translation>Grupo de agricultores o de mujeres, zona húmeda</translation>
        </message>
        <message>
            <source>Herders with farmers</source>
            <translation>Pastores con agricultores</translation>
        </message>
        <message>
            <source>herders</source>
            <translation>pastores</translation>
        </message>
        <message>
            <source>Three mornings</source>
            <translation>Tres mañanas</translation>
        </message>
        <message>
            <source>Extension agents</source>
            <translation>Técnicos de extensión</translation>
        </message>
        <message>
            <source>extension agents</source>
            <translation>técnicos de extensión</translation>
        </message>
        <message>
            <source>Five days, three of them in the field</source>
            <translation>Cinco días, tres de ellos en el campo</translation>
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
            <translation>Un día, después de las sesiones 1 a 6</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>¿Qué sesiones para quién?</translation>
        </message>
        <message>
            <source>Start with who comes. Each session builds on the ones before it.</source>
            <translation>Empiece por quienes vienen. Cada sesión sigue a las anteriores.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
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
            <translation>Planes de sesión y pruebas de campo</translation>
        </message>
        <message>
            <source>This library has no session plans yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca aún no tiene planes de sesión. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>No hay biblioteca en esta computadora. Pida a su equipo una actualización.</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>¿Qué sesiones para quién?</translation>
        </message>
        <message>
            <source>Ready timetables</source>
            <translation>Programas listos</translation>
        </message>
        <message numerus="yes">
            <source>%n session plan(s)</source>
            <translation>
                <numerusform>%n plan de sesión</numerusform>
                <numerusform>%n planes de sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n prueba de campo</numerusform>
                <numerusform>%n pruebas de campo</numerusform>
            </translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Arriba, Abajo</translation>
        </message>
        <message>
            <source>show another session or test</source>
            <translation>mostrar otra sesión o prueba</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>siguiente, anterior</translation>
        </message>
        <message>
            <source>Q</source>
            <translation>Q</translation>
        </message>
        <message>
            <source>quiz of this session</source>
            <translation>preguntas de esta sesión</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Mayús G</translation>
        </message>
        <message>
            <source>group view: the steps on the whole screen</source>
            <translation>vista de grupo: los pasos en toda la pantalla</translation>
        </message>
        <message>
            <source>A, B, C</source>
            <translation>A, B, C</translation>
        </message>
        <message>
            <source>in the quiz: answer</source>
            <translation>en las preguntas: responder</translation>
        </message>
        <message>
            <source>1, 2, 3</source>
            <translation>1, 2, 3</translation>
        </message>
        <message>
            <source>in the quiz: count a hand; with Shift take it away</source>
            <translation>en las preguntas: contar una mano; con Mayús quitarla</translation>
        </message>
        <message>
            <source>1 to 6</source>
            <translation>1 a 6</translation>
        </message>
        <message>
            <source>on a field test: choose that score</source>
            <translation>en una prueba de campo: elegir esa nota</translation>
        </message>
        <message>
            <source>print the session plan or the test</source>
            <translation>imprimir el plan de sesión o la prueba</translation>
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
            <translation>De las lombrices a la calificación</translation>
        </message>
        <message>
            <source>Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty.</source>
            <translation>Escriba las lombrices de cada hoyo de 20 × 20 × 20 cm. Deje vacíos los que no cavó.</translation>
        </message>
        <message>
            <source>Pit {number}</source>
            <translation>Hoyo {number}</translation>
        </message>
        <message>
            <source>Kinds of worms seen</source>
            <translation>Clases de lombrices vistas</translation>
        </message>
        <message>
            <source>Kinds seen: on the surface, in the soil, in deep burrows</source>
            <translation>Clases vistas: en la superficie, en el suelo, en galerías hondas</translation>
        </message>
        <message>
            <source>{count} worms a pit, about {per_m2} for a square metre</source>
            <translation>{count} lombrices por hoyo, unas {per_m2} por metro cuadrado</translation>
        </message>
    </context>
</TS>
