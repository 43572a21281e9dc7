<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AnswerCard</name>
        <message>
            <source>One hand fewer for {letter}</source>
            <translation>Une main de moins pour {letter}</translation>
        </message>
        <message>
            <source>One hand more for {letter}</source>
            <translation>Une main de plus pour {letter}</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n main</numerusform>
                <numerusform>%n mains</numerusform>
            </translation>
        </message>
        <message>
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>votre réponse</translation>
        </message>
    </context>
    <context>
        <name>BlockCalculator</name>
        <message>
            <source>A block with several layers</source>
            <translation>Un bloc à plusieurs couches</translation>
        </message>
        <message>
            <source>Type the score and the thickness of each layer, from the top down.</source>
            <translation>Tapez la note et l'épaisseur de chaque couche, de haut en bas.</translation>
        </message>
        <message>
            <source>Layer {number}: score</source>
            <translation>Couche {number} : note</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 à 5</translation>
        </message>
        <message>
            <source>thickness</source>
            <translation>épaisseur</translation>
        </message>
        <message>
            <source>Layer {number}: thickness in cm</source>
            <translation>Couche {number} : épaisseur en cm</translation>
        </message>
        <message>
            <source>The worst layer has {score}: {grade}. It is what roots and water meet first.</source>
            <translation>La pire couche a {score} : {grade}. C'est elle qui arrête les racines et l'eau.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
    </context>
    <context>
        <name>FieldTestSheet</name>
        <message>
            <source>What it shows</source>
            <translation>Ce que cela montre</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Field test</source>
            <translation>Test de terrain</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Pas à pas</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Result: {result}</source>
            <translation>Résultat : {result}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>Ce que nous avons vu</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What you see</source>
            <translation>Ce que l'on voit</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Niveau</translation>
        </message>
    </context>
    <context>
        <name>FieldTests</name>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>No grade</source>
            <translation>Sans niveau</translation>
        </message>
        <message>
            <source>This soil does well in this test. Keep what you do here.</source>
            <translation>Ce sol réussit ce test. Gardez ce que vous faites ici.</translation>
        </message>
        <message>
            <source>In between. Look for what holds it back, and test again next season.</source>
            <translation>Entre les deux. Cherchez ce qui le retient, et refaites le test la saison prochaine.</translation>
        </message>
        <message>
            <source>This soil does badly in this test. Look for the cause before you act.</source>
            <translation>Ce sol passe mal ce test. Cherchez la cause avant d'agir.</translation>
        </message>
        <message>
            <source>This test describes the soil. It says neither good nor poor.</source>
            <translation>Ce test décrit le sol. Il ne dit ni bon ni faible.</translation>
        </message>
        <message>
            <source>Very rapid</source>
            <translation>Très rapide</translation>
        </message>
        <message>
            <source>Rapid</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Moderately rapid</source>
            <translation>Assez rapide</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Moderately slow</source>
            <translation>Assez lente</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>Lente</translation>
        </message>
        <message>
            <source>Very slow</source>
            <translation>Très lente</translation>
        </message>
        <message>
            <source>Nearly closed</source>
            <translation>Presque fermée</translation>
        </message>
        <message>
            <source>Faster than the source tells: look for cracks and holes, or very sandy soil.</source>
            <translation>Plus rapide que ce que dit la source : cherchez des fentes et des trous, ou un sol très sableux.</translation>
        </message>
        <message>
            <source>Good for a light or medium soil.</source>
            <translation>Bon pour un sol léger ou moyen.</translation>
        </message>
        <message>
            <source>In between: the source says nothing about 5 to 20 minutes.</source>
            <translation>Entre les deux : la source ne dit rien de 5 à 20 minutes.</translation>
        </message>
        <message>
            <source>Slow: a heavy soil, or a poor structure.</source>
            <translation>Lent : un sol lourd, ou une mauvaise structure.</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sable</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation>Sable limoneux</translation>
        </message>
        <message>
            <source>Sandy loam</source>
            <translation>Limon sableux</translation>
        </message>
        <message>
            <source>Silt loam</source>
            <translation>Limon fin</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Limon</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Limon argilo-sableux</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Limon argileux fin</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Limon argileux</translation>
        </message>
        <message>
            <source>Sandy clay</source>
            <translation>Argile sableuse</translation>
        </message>
        <message>
            <source>Silty clay</source>
            <translation>Argile limoneuse</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
    </context>
    <context>
        <name>ModuleSheet</name>
        <message>
            <source>What people can do afterwards</source>
            <translation>Ce que l'on sait faire après</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>To do at home</source>
            <translation>À faire chez soi</translation>
        </message>
        <message>
            <source>How to lead it</source>
            <translation>Comment animer</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <translation>Séance {number}</translation>
        </message>
        <message numerus="yes">
            <source>Quiz: %n question(s)</source>
            <translation>
                <numerusform>Quiz : %n question</numerusform>
                <numerusform>Quiz : %n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Pas à pas</translation>
        </message>
        <message>
            <source>Minutes and amounts: {source}.</source>
            <translation>Minutes et quantités : {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>Dit par des experts, non vérifié à la source.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Hands before</source>
            <translation>Mains avant</translation>
        </message>
        <message>
            <source>Hands after</source>
            <translation>Mains après</translation>
        </message>
        <message>
            <source>Right answers: {answers}</source>
            <translation>Bonnes réponses : {answers}</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation>{hours} heures</translation>
        </message>
        <message>
            <source>{least} to {most} hours</source>
            <translation>{least} à {most} heures</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutes</translation>
        </message>
        <message>
            <source>{least} to {most} minutes</source>
            <translation>{least} à {most} minutes</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveHere</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcelle</numerusform>
                <numerusform>%n parcelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of soil</source>
            <translation>
                <numerusform>%n sachet de terre</numerusform>
                <numerusform>%n sachets de terre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n pratique</numerusform>
                <numerusform>%n pratiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n outil</numerusform>
                <numerusform>%n outils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scheme(s)</source>
            <translation>
                <numerusform>%n paiement</numerusform>
                <numerusform>%n paiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n language(s)</source>
            <translation>
                <numerusform>en %n langue</numerusform>
                <numerusform>en %n langues</numerusform>
            </translation>
        </message>
        <message>
            <source>{practices} {languages}</source>
            <translation>{practices} {languages}</translation>
        </message>
        <message>
            <source>{count} opened this year ({share})</source>
            <translation>{count} ouverts cette année ({share})</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveRow</name>
        <message>
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <source>Here: {counts}</source>
            <translation>Ici : {counts}</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>Non compté ici.</translation>
        </message>
        <message>
            <source>{code}. {title}. {here} Target 2030: {target}</source>
            <translation>{code}. {title}. {here} Cible 2030 : {target}</translation>
        </message>
        <message>
            <source>Could not be counted now.</source>
            <translation>N'a pas pu être compté maintenant.</translation>
        </message>
    </context>
    <context>
        <name>PipeCalculator</name>
        <message>
            <source>What the time says</source>
            <translation>Ce que dit le temps</translation>
        </message>
        <message>
            <source>Type how long 800 ml took in a pipe 10 cm wide.</source>
            <translation>Tapez combien de temps 800 ml ont mis dans un tuyau large de 10 cm.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Inception</source>
            <translation>Conception</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Mise en œuvre</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <source>Collaboration</source>
            <translation>Collaboration</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Across all goals</source>
            <translation>À travers tous les buts</translation>
        </message>
        <message>
            <source>The plan 2050</source>
            <translation>Le plan 2050</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <source>My part {count}</source>
            <translation>Ma part {count}</translation>
        </message>
        <message>
            <source>Which objectives</source>
            <translation>Quels objectifs</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>plan-2050</source>
            <translation>plan-2050</translation>
        </message>
        <message>
            <source>This library does not hold the plan yet. Ask your team for a library update.</source>
            <translation>Cette bibliothèque ne contient pas encore le plan. Demandez une mise à jour à votre équipe.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Il n'y a pas de bibliothèque sur cet ordinateur. Demandez une mise à jour à votre équipe.</translation>
        </message>
        <message>
            <source>B 2</source>
            <translation>B 2</translation>
        </message>
        <message>
            <source>letter and number: go to that objective</source>
            <translation>lettre et chiffre : aller à cet objectif</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>what the objective is about</source>
            <translation>de quoi parle l'objectif</translation>
        </message>
        <message>
            <source>print two pages</source>
            <translation>imprimer deux pages</translation>
        </message>
        <message>
            <source>save the table</source>
            <translation>enregistrer le tableau</translation>
        </message>
        <message>
            <source>Not counted here.</source>
            <translation>Non compté ici.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Counted here</source>
            <translation>Compté ici</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
    </context>
    <context>
        <name>PlotPlan</name>
        <message>
            <source>An idea</source>
            <translation>Une idée</translation>
        </message>
        <message>
            <source>We are trying it</source>
            <translation>Nous l’essayons</translation>
        </message>
        <message>
            <source>We kept it</source>
            <translation>Nous l’avons gardé</translation>
        </message>
        <message>
            <source>We stopped it</source>
            <translation>Nous l’avons arrêté</translation>
        </message>
    </context>
    <context>
        <name>QuizPanel</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before or after the session</source>
            <translation>Avant ou après la séance</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation>À main levée</translation>
        </message>
        <message>
            <source>How people answer</source>
            <translation>Comment on répond</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Retour à la séance</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Montrer la réponse</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Quiz: {name}</source>
            <translation>Quiz : {name}</translation>
        </message>
        <message>
            <source>Question {number} of {count}</source>
            <translation>Question {number} sur {count}</translation>
        </message>
        <message>
            <source>Count the hands: 1, 2, 3 add one; with Shift they take one away.</source>
            <translation>Comptez les mains : 1, 2, 3 en ajoutent une ; avec Maj elles en retirent une.</translation>
        </message>
        <message>
            <source>Press the letter, or click.</source>
            <translation>Appuyez sur la lettre, ou cliquez.</translation>
        </message>
        <message>
            <source>See the total</source>
            <translation>Voir le total</translation>
        </message>
        <message>
            <source>{letter} is right. {why}</source>
            <translation>{letter} est juste. {why}</translation>
        </message>
        <message>
            <source>Right. {why}</source>
            <translation>Juste. {why}</translation>
        </message>
        <message>
            <source>Not this one: {letter} is right. {why}</source>
            <translation>Pas celle-ci : {letter} est juste. {why}</translation>
        </message>
    </context>
    <context>
        <name>QuizTotal</name>
        <message>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Retour à la séance</translation>
        </message>
        <message>
            <source>Ask after the session</source>
            <translation>Demander après la séance</translation>
        </message>
        <message>
            <source>Ask before the session</source>
            <translation>Demander avant la séance</translation>
        </message>
        <message>
            <source>No hand was counted.</source>
            <translation>Aucune main comptée.</translation>
        </message>
        <message>
            <source>{right} of {count} hands were right</source>
            <translation>{right} mains justes sur {count}</translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation>{right} justes sur {count}</translation>
        </message>
        <message>
            <source>Ask the same questions before and after the session: the two are shown side by side here.</source>
            <translation>Posez les mêmes questions avant et après la séance : les deux s'affichent ici côte à côte.</translation>
        </message>
        <message>
            <source>Before the session {before} of 100 answers were right, after it {after} of 100.</source>
            <translation>Avant la séance, {before} réponses sur 100 étaient justes ; après, {after} sur 100.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>More right</source>
            <translation>Justes en plus</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>RingCalculator</name>
        <message>
            <source>From time to speed</source>
            <translation>Du temps à la vitesse</translation>
        </message>
        <message>
            <source>Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm.</source>
            <translation>Tapez combien de temps la deuxième eau a mis : 444 ml dans un anneau large de 15 cm, une lame de 25,4 mm.</translation>
        </message>
        <message>
            <source>Layer of water</source>
            <translation>Lame d'eau</translation>
        </message>
        <message>
            <source>mm per hour</source>
            <translation>mm par heure</translation>
        </message>
        <message>
            <source>A fast soil is not always the best one: pure sand is very fast and holds little.</source>
            <translation>Un sol rapide n'est pas toujours le meilleur : le sable pur boit vite et garde peu.</translation>
        </message>
        <message>
            <source>{speed}: {name}</source>
            <translation>{speed} : {name}</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>What do you see? Choose the line that fits best.</source>
            <translation>Que voyez-vous ? Choisissez la ligne qui convient le mieux.</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Comment le lire</translation>
        </message>
        <message>
            <source>Score {score}</source>
            <translation>Note {score}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>All steps</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Une par une</translation>
        </message>
        <message>
            <source>How the steps are shown</source>
            <translation>Comment montrer les étapes</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Pas à pas</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Étape précédente</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>TextureCalculator</name>
        <message>
            <source>Which texture is it?</source>
            <translation>Quelle est la texture ?</translation>
        </message>
        <message>
            <source>Answer with the soil in your hand, one after the other.</source>
            <translation>Répondez avec la terre en main, l'une après l'autre.</translation>
        </message>
        <message>
            <source>Does moist soil hold together in a ball?</source>
            <translation>La terre humide tient-elle en boule ?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>How long does the ribbon get before it breaks?</source>
            <translation>Quelle longueur atteint le ruban avant de casser ?</translation>
        </message>
        <message>
            <source>No ribbon</source>
            <translation>Pas de ruban</translation>
        </message>
        <message>
            <source>Under 2.5 cm</source>
            <translation>Moins de 2,5 cm</translation>
        </message>
        <message>
            <source>2.5 to 5 cm</source>
            <translation>2,5 à 5 cm</translation>
        </message>
        <message>
            <source>Over 5 cm</source>
            <translation>Plus de 5 cm</translation>
        </message>
        <message>
            <source>How does a very wet pinch feel?</source>
            <translation>Comment est une pincée très mouillée ?</translation>
        </message>
        <message>
            <source>Gritty</source>
            <translation>Elle gratte</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Elle est douce</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ni l'un ni l'autre</translation>
        </message>
        <message>
            <source>No texture is good or poor. It hardly changes in a lifetime.</source>
            <translation>Aucune texture n'est bonne ou mauvaise. Elle ne change presque pas en une vie.</translation>
        </message>
    </context>
    <context>
        <name>Timetable</name>
        <message>
            <source>Farmer or women's group, dry area</source>
            <translation>Groupe de paysans ou de femmes, zone sèche</translation>
        </message>
        <message>
            <source>farmers</source>
            <translation>paysans</translation>
        </message>
        <message>
            <source>Four mornings over a season</source>
            <translation>Quatre matinées dans une saison</translation>
        </message>
        <message>
            <source>Farmer or women's group, humid area</source>
            <translation>Groupe de paysans ou de femmes, zone humide</translation>
        </message>
        <message>
            <source>Herders with farmers</source>
            <translation>Éleveurs avec paysans</translation>
        </message>
        <message>
            <source>herders</source>
            <translation>éleveurs</translation>
        </message>
        <message>
            <source>Three mornings</source>
            <translation>Trois matinées</translation>
        </message>
        <message>
            <source>Extension agents</source>
            <translation>Conseillers agricoles</translation>
        </message>
        <message>
            <source>extension agents</source>
            <translation>conseillers</translation>
        </message>
        <message>
            <source>Five days, three of them in the field</source>
            <translation>Cinq jours, dont trois au champ</translation>
        </message>
        <message>
            <source>Trainers</source>
            <translation>Formateurs</translation>
        </message>
        <message>
            <source>trainers</source>
            <translation>formateurs</translation>
        </message>
        <message>
            <source>One day, after sessions 1 to 6</source>
            <translation>Un jour, après les séances 1 à 6</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>Quelles séances pour qui ?</translation>
        </message>
        <message>
            <source>Start with who comes. Each session builds on the ones before it.</source>
            <translation>Partez de ceux qui viennent. Chaque séance s'appuie sur les précédentes.</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Group view</source>
            <translation>Vue de groupe</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Session plans and field tests</source>
            <translation>Fiches de séance et tests de terrain</translation>
        </message>
        <message>
            <source>This library has no session plans yet. Ask your team for a library update.</source>
            <translation>Cette bibliothèque n'a pas encore de fiches de séance. Demandez une mise à jour à votre équipe.</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Il n'y a pas de bibliothèque sur cet ordinateur. Demandez une mise à jour à votre équipe.</translation>
        </message>
        <message>
            <source>Which sessions for whom?</source>
            <translation>Quelles séances pour qui ?</translation>
        </message>
        <message>
            <source>Ready timetables</source>
            <translation>Programmes tout prêts</translation>
        </message>
        <message numerus="yes">
            <source>%n session plan(s)</source>
            <translation>
                <numerusform>%n fiche de séance</numerusform>
                <numerusform>%n fiches de séance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n test de terrain</numerusform>
                <numerusform>%n tests de terrain</numerusform>
            </translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Haut, Bas</translation>
        </message>
        <message>
            <source>show another session or test</source>
            <translation>montrer une autre séance ou un autre test</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>suivant, précédent</translation>
        </message>
        <message>
            <source>Q</source>
            <translation>Q</translation>
        </message>
        <message>
            <source>quiz of this session</source>
            <translation>quiz de cette séance</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Maj G</translation>
        </message>
        <message>
            <source>group view: the steps on the whole screen</source>
            <translation>vue de groupe : les étapes en plein écran</translation>
        </message>
        <message>
            <source>A, B, C</source>
            <translation>A, B, C</translation>
        </message>
        <message>
            <source>in the quiz: answer</source>
            <translation>dans le quiz : répondre</translation>
        </message>
        <message>
            <source>1, 2, 3</source>
            <translation>1, 2, 3</translation>
        </message>
        <message>
            <source>in the quiz: count a hand; with Shift take it away</source>
            <translation>dans le quiz : compter une main ; avec Maj la retirer</translation>
        </message>
        <message>
            <source>1 to 6</source>
            <translation>1 à 6</translation>
        </message>
        <message>
            <source>on a field test: choose that score</source>
            <translation>sur un test : choisir cette note</translation>
        </message>
        <message>
            <source>print the session plan or the test</source>
            <translation>imprimer la séance ou le test</translation>
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
            <translation>Des vers au niveau</translation>
        </message>
        <message>
            <source>Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty.</source>
            <translation>Tapez les vers de chaque trou de 20 × 20 × 20 cm. Laissez vides les trous non creusés.</translation>
        </message>
        <message>
            <source>Pit {number}</source>
            <translation>Trou {number}</translation>
        </message>
        <message>
            <source>Kinds of worms seen</source>
            <translation>Sortes de vers vues</translation>
        </message>
        <message>
            <source>Kinds seen: on the surface, in the soil, in deep burrows</source>
            <translation>Sortes vues : en surface, dans la terre, en galeries profondes</translation>
        </message>
        <message>
            <source>{count} worms a pit, about {per_m2} for a square metre</source>
            <translation>{count} vers par trou, environ {per_m2} au mètre carré</translation>
        </message>
    </context>
</TS>
