<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>BackupPanel</name>
        <message>
            <source>Go to Lock</source>
            <translation>Aller à Verrou</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Faire une copie maintenant</translation>
        </message>
        <message>
            <source>Photos of the copies</source>
            <translation>Photos des copies</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>These copies open on this computer only. With a passphrase or a recovery page they open elsewhere too.</source>
            <translation>Ces copies s’ouvrent seulement sur cet ordinateur. Avec une phrase de passe ou une page de secours, elles s’ouvrent aussi ailleurs.</translation>
        </message>
        <message numerus="yes">
            <source>Every %n minute(s), when something changed</source>
            <translation>
                <numerusform>Toutes les minutes (%n), si quelque chose a changé</numerusform>
                <numerusform>Toutes les %n minutes, si quelque chose a changé</numerusform>
            </translation>
        </message>
        <message>
            <source>Only when I ask, and before each sync</source>
            <translation>Seulement quand je le demande, et avant chaque échange</translation>
        </message>
        <message>
            <source>Older copies are thinned: one an hour, a day, a week, a month stays.</source>
            <translation>Les vieilles copies sont éclaircies : une par heure, jour, semaine et mois reste.</translation>
        </message>
        <message>
            <source>Copies by themselves</source>
            <translation>Copies faites toutes seules</translation>
        </message>
        <message>
            <source>A second place: a stick or a shared folder</source>
            <translation>Un second endroit : une clé ou un dossier partagé</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Pas de second endroit</translation>
        </message>
        <message>
            <source>Go back to a copy</source>
            <translation>Revenir à une copie</translation>
        </message>
        <message>
            <source>Choose one: it is tried first and nothing is changed. The records of now stay as a copy.</source>
            <translation>Choisissez-en une : elle est d’abord essayée, rien ne change. Les fiches de maintenant restent en copie.</translation>
        </message>
        <message>
            <source>A copy from another place…</source>
            <translation>Une copie venue d’ailleurs…</translation>
        </message>
        <message>
            <source>Passphrase of that copy, or its recovery code</source>
            <translation>Phrase de passe de cette copie, ou son code de secours</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Ouvrir la copie</translation>
        </message>
        <message>
            <source>Go back to this copy</source>
            <translation>Revenir à cette copie</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies), {size} together. The newest: {when}.</source>
            <translation>
                <numerusform>%n copie, {size}. La plus récente : {when}.</numerusform>
                <numerusform>%n copies, {size} en tout. La plus récente : {when}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No copy yet. One is made when something was written.</source>
            <translation>Pas encore de copie. Elle se fait quand quelque chose a été écrit.</translation>
        </message>
        <message>
            <source>Their photos are kept beside them, each once.</source>
            <translation>Leurs photos sont gardées à côté, chacune une fois.</translation>
        </message>
        <message>
            <source>None. A stick kept elsewhere saves your work when the laptop is lost.</source>
            <translation>Aucun. Une clé gardée ailleurs sauve votre travail si l’ordinateur est perdu.</translation>
        </message>
        <message>
            <source>{folder} is not there now. The copies go there when it is.</source>
            <translation>{folder} n’est pas là maintenant. Les copies y vont quand il l’est.</translation>
        </message>
        <message>
            <source>{folder}: the next copy goes there too.</source>
            <translation>{folder} : la prochaine copie y va aussi.</translation>
        </message>
        <message>
            <source>{folder}: the newest copy there is of {when}.</source>
            <translation>{folder} : la copie la plus récente y est du {when}.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of photos go there with the next copies.</source>
            <translation>
                <numerusform>%n fichier de photos y va avec les prochaines copies.</numerusform>
                <numerusform>%n fichiers de photos y vont avec les prochaines copies.</numerusform>
            </translation>
        </message>
        <message>
            <source>holds what was erased since; goes by {day}</source>
            <translation>contient ce qui a été effacé depuis ; disparaît au plus tard le {day}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Nothing changed since the newest copy</source>
            <translation>Rien n’a changé depuis la dernière copie</translation>
        </message>
        <message>
            <source>The records are copied; the other photos follow with the next copy</source>
            <translation>Les données sont copiées ; les autres photos suivent avec la prochaine copie</translation>
        </message>
        <message>
            <source>Photos: {done} of {total}</source>
            <translation>Photos : {done} sur {total}</translation>
        </message>
        <message>
            <source>The copy is being tried</source>
            <translation>La copie est à l’essai</translation>
        </message>
        <message>
            <source>Where do the copies go too?</source>
            <translation>Où vont aussi les copies ?</translation>
        </message>
        <message>
            <source>Copies of records (*.db)</source>
            <translation>Copies de fiches (*.db)</translation>
        </message>
        <message>
            <source>Choose a copy</source>
            <translation>Choisir une copie</translation>
        </message>
    </context>
    <context>
        <name>CollectionsView</name>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheets for the Tuesday group</source>
            <translation>Fiches pour le groupe du mardi</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Nouvelle collection</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>La créer</translation>
        </message>
        <message>
            <source>{name} goes into it.</source>
            <translation>{name} va dedans.</translation>
        </message>
        <message>
            <source>Made: {collection}</source>
            <translation>Créée : {collection}</translation>
        </message>
        <message>
            <source>A collection is a list of sheets that you use together. Give it a name to begin.</source>
            <translation>Une collection est une liste de fiches utilisées ensemble. Donnez-lui un nom pour commencer.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Take away this collection</source>
            <translation>Enlever cette collection</translation>
        </message>
        <message>
            <source>Taken away: {collection}</source>
            <translation>Enlevée : {collection}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No names of people.</source>
            <translation>Pas de noms de personnes.</translation>
        </message>
        <message>
            <source>No sheet in it yet.</source>
            <translation>Pas encore de fiche dedans.</translation>
        </message>
        <message>
            <source>Up: {name}</source>
            <translation>Monter : {name}</translation>
        </message>
        <message>
            <source>Down: {name}</source>
            <translation>Descendre : {name}</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Enlever : {name}</translation>
        </message>
        <message>
            <source>Taken out: {name}</source>
            <translation>Enlevé : {name}</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Tapez un nom</translation>
        </message>
        <message>
            <source>Put in another sheet</source>
            <translation>Ajouter une autre fiche</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Pratique</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Helps against</source>
            <translation>Aide contre</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
    </context>
    <context>
        <name>CriterionPanel</name>
        <message>
            <source>Criteria</source>
            <translation>Critères</translation>
        </message>
        <message>
            <source>Type: land, water, women…</source>
            <translation>Tapez : terre, eau, femmes…</translation>
        </message>
        <message>
            <source>Search in the criteria</source>
            <translation>Chercher dans les critères</translation>
        </message>
        <message>
            <source>No criterion has these words. Take them off:</source>
            <translation>Aucun critère n’a ces mots. Enlevez-les :</translation>
        </message>
        <message>
            <source>This library has no list of criteria yet. Ask your team for a library update.</source>
            <translation>Cette bibliothèque n’a pas encore de critères. Demandez à votre équipe une mise à jour.</translation>
        </message>
        <message>
            <source>Project: ______________________   Date: ____________   Filled in by: ______________</source>
            <translation>Projet : ______________________   Date : ____________   Rempli par : ______________</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
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
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Checklist of the reference criteria</source>
            <translation>Liste des critères de référence</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
    </context>
    <context>
        <name>CriterionSheet</name>
        <message>
            <source>A no here stops the assessment.</source>
            <translation>Un non ici arrête l’évaluation.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>Ce qui le montre</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>Objectifs de développement durable</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Step 1 · Safeguards: a no stops the assessment</source>
            <translation>Étape 1 · Garde-fous : un non arrête l’évaluation</translation>
        </message>
        <message>
            <source>Step 2 · Direct effects on soil, climate and food</source>
            <translation>Étape 2 · Effets directs sur le sol, le climat et la nourriture</translation>
        </message>
        <message>
            <source>Step 3 · Indirect effects</source>
            <translation>Étape 3 · Effets indirects</translation>
        </message>
        <message>
            <source>Step 4 · Across everything</source>
            <translation>Étape 4 · À travers tout</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Garde-fou</translation>
        </message>
        <message>
            <source>Direct effect</source>
            <translation>Effet direct</translation>
        </message>
        <message>
            <source>Indirect effect</source>
            <translation>Effet indirect</translation>
        </message>
        <message>
            <source>Across everything</source>
            <translation>À travers tout</translation>
        </message>
        <message>
            <source>from memory, not checked at source</source>
            <translation>de mémoire, non vérifié à la source</translation>
        </message>
        <message>
            <source>This criterion is from memory, not checked at source. Its name and number may differ.</source>
            <translation>Ce critère est de mémoire, non vérifié à la source. Son nom et son numéro peuvent différer.</translation>
        </message>
    </context>
    <context>
        <name>EnterForm</name>
        <message>
            <source>Enter only yourself. Nothing is kept before you say yes below.</source>
            <translation>N’inscrivez que vous-même. Rien n’est gardé avant votre oui ci-dessous.</translation>
        </message>
        <message>
            <source>One after the other, with commas</source>
            <translation>L’un après l’autre, avec des virgules</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>What you do</source>
            <translation>Ce que vous faites</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Region or district</source>
            <translation>Région ou district</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>What you can be asked about</source>
            <translation>Ce qu’on peut vous demander</translation>
        </message>
        <message>
            <source>How to reach you</source>
            <translation>Comment vous joindre</translation>
        </message>
        <message>
            <source>A telephone, a mail address, an office</source>
            <translation>Un téléphone, une adresse mail, un bureau</translation>
        </message>
        <message>
            <source>Your agreement</source>
            <translation>Votre accord</translation>
        </message>
        <message>
            <source>My team only</source>
            <translation>Mon équipe seulement</translation>
        </message>
        <message>
            <source>Everybody in the initiative</source>
            <translation>Tous dans l’initiative</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Qui peut le voir</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Pour combien de temps</translation>
        </message>
        <message>
            <source>Those you choose see all that stands above: name, place, languages, how to reach you.</source>
            <translation>Ceux que vous choisissez voient tout ce qui est au-dessus : nom, lieu, langues, comment vous joindre.</translation>
        </message>
        <message>
            <source>After that time it is no longer shown.</source>
            <translation>Après ce temps, ce n’est plus montré.</translation>
        </message>
        <message>
            <source>You can take this back any day, here on this page or through your team.</source>
            <translation>Vous pouvez le reprendre n’importe quel jour, sur cette page ou par votre équipe.</translation>
        </message>
        <message>
            <source>Until your team shares it, it stays on this laptop.</source>
            <translation>Tant que l’équipe ne le partage pas, cela reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Yes, I enter myself and I agree</source>
            <translation>Oui, je m’inscris et je suis d’accord</translation>
        </message>
        <message>
            <source>Enter me</source>
            <translation>M’inscrire</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Il faut un nom.</translation>
        </message>
        <message>
            <source>Say how people can reach you.</source>
            <translation>Dites comment on peut vous joindre.</translation>
        </message>
        <message>
            <source>Tick “Yes” first. Without it nothing is kept.</source>
            <translation>Cochez d’abord « Oui ». Sans cela, rien n’est gardé.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Vous inscrire</translation>
        </message>
    </context>
    <context>
        <name>ExpertsPanel</name>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Only people who enter themselves stand here. They say who may see it and until when.</source>
            <translation>Seules les personnes qui s’inscrivent elles-mêmes sont ici. Elles disent qui peut le voir et jusqu’à quand.</translation>
        </message>
        <message>
            <source>Enter yourself</source>
            <translation>Vous inscrire</translation>
        </message>
        <message>
            <source>Nobody has entered yet in this region.</source>
            <translation>Personne ne s’est encore inscrit dans cette région.</translation>
        </message>
        <message>
            <source>Subject, region or language</source>
            <translation>Sujet, région ou langue</translation>
        </message>
        <message>
            <source>Find an expert</source>
            <translation>Trouver un expert</translation>
        </message>
        <message>
            <source>Seen by the team</source>
            <translation>Vu par l’équipe</translation>
        </message>
        <message>
            <source>Seen by the initiative</source>
            <translation>Vu par l’initiative</translation>
        </message>
        <message>
            <source>Agreed until {day}.</source>
            <translation>D’accord jusqu’au {day}.</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Reprendre l’accord</translation>
        </message>
        <message>
            <source>Take the agreement of {name} back</source>
            <translation>Reprendre l’accord de {name}</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Inscrit</translation>
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
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Not good</source>
            <translation>Pas bien</translation>
        </message>
    </context>
    <context>
        <name>FeedbackForm</name>
        <message>
            <source>Write what you saw</source>
            <translation>Écrire ce que vous avez vu</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Nous avons gardé ce que vous tapiez.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>No names of people. All of your team can read it.</source>
            <translation>Pas de noms de personnes. Toute votre équipe peut lire.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce que cela a donné</translation>
        </message>
        <message>
            <source>Soil, harvest, work: what you saw.</source>
            <translation>Sol, récolte, travail : ce que vous avez vu.</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Cette fiche</translation>
        </message>
        <message>
            <source>{plot}: we tried it</source>
            <translation>{plot} : nous l’avons essayé</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Comment c’était</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Choose a face or write a few words first.</source>
            <translation>Choisissez un visage ou écrivez d’abord quelques mots.</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>What will you try?</source>
            <translation>Qu’allez-vous essayer ?</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>One hand less</source>
            <translation>Une main de moins</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>Une main de plus</translation>
        </message>
        <message>
            <source>Hands up</source>
            <translation>Mains levées</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Encore</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Étape {number} sur {count}</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End: what will you try?</source>
            <translation>Fin : qu’allez-vous essayer ?</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n main</numerusform>
                <numerusform>%n mains</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>A newer library</source>
            <translation>Une bibliothèque plus récente</translation>
        </message>
        <message>
            <source>The team’s hub, or the web address your team gave you.</source>
            <translation>Le serveur de l’équipe, ou l’adresse web donnée par l’équipe.</translation>
        </message>
        <message>
            <source>Where newer libraries come from</source>
            <translation>D’où viennent les bibliothèques récentes</translation>
        </message>
        <message>
            <source>Look for a newer library</source>
            <translation>Chercher une bibliothèque plus récente</translation>
        </message>
        <message>
            <source>Take it from a stick</source>
            <translation>La prendre sur une clé</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Fetching the library</source>
            <translation>La bibliothèque arrive</translation>
        </message>
        <message>
            <source>Languages of the texts</source>
            <translation>Langues des textes</translation>
        </message>
        <message>
            <source>A language file brings the texts of one more language. The program stays as it is.</source>
            <translation>Un fichier de langue apporte les textes d’une langue de plus. Le programme reste le même.</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Ajouter une langue</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un pas en arrière</translation>
        </message>
        <message>
            <source>Use the former library</source>
            <translation>Reprendre la bibliothèque d’avant</translation>
        </message>
        <message>
            <source>No library is on this laptop.</source>
            <translation>Aucune bibliothèque sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{version}, of {day}</source>
            <translation>{version}, du {day}</translation>
        </message>
        <message>
            <source>Library in use</source>
            <translation>Bibliothèque utilisée</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signée par</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Elle contient</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Place sur le disque</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>The program brought a newer library: version {version}.</source>
            <translation>Le programme a apporté une bibliothèque plus récente : version {version}.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <source>Use the library the program brought</source>
            <translation>Prendre la bibliothèque venue avec le programme</translation>
        </message>
        <message>
            <source>{language}, version {version}</source>
            <translation>{language}, version {version}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>Enlever {language}</translation>
        </message>
        <message>
            <source>There is no former library yet. It appears here after the first change.</source>
            <translation>Il n’y a pas encore de bibliothèque d’avant. Elle apparaît ici après le premier changement.</translation>
        </message>
        <message>
            <source>Version {version} is kept on this laptop.</source>
            <translation>La version {version} est gardée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The library the program came with is kept on this laptop.</source>
            <translation>La bibliothèque venue avec le programme est gardée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The library is now version {number}.</source>
            <translation>La bibliothèque est maintenant la version {number}.</translation>
        </message>
        <message>
            <source>The library now speaks {languages}.</source>
            <translation>La bibliothèque parle maintenant {languages}.</translation>
        </message>
        <message>
            <source>The language was taken away.</source>
            <translation>La langue a été enlevée.</translation>
        </message>
        <message>
            <source>Library {version} is in use again.</source>
            <translation>La bibliothèque {version} sert de nouveau.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>{done} of {total} parts are here.</source>
            <translation>{done} parties sur {total} sont là.</translation>
        </message>
        <message>
            <source>Stopped. What arrived is kept; the next time goes on from there.</source>
            <translation>Arrêté. Ce qui est arrivé est gardé ; la prochaine fois repart de là.</translation>
        </message>
        <message>
            <source>a publisher without a name</source>
            <translation>un éditeur sans nom</translation>
        </message>
        <message>
            <source>This library is by {publisher}. This laptop does not know that publisher yet.</source>
            <translation>Cette bibliothèque est de {publisher}. Cet ordinateur ne connaît pas encore cet éditeur.</translation>
        </message>
        <message>
            <source>Number of the publisher: {number}</source>
            <translation>Numéro de l’éditeur : {number}</translation>
        </message>
        <message>
            <source>Telephone your team. Do they read out the same number? Then it is theirs.</source>
            <translation>Téléphonez à votre équipe. Lit-elle le même numéro ? Alors c’est le sien.</translation>
        </message>
        <message>
            <source>The number is the same: trust it</source>
            <translation>Le numéro est le même : faire confiance</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>The library folder on the stick</source>
            <translation>Le dossier de bibliothèque sur la clé</translation>
        </message>
        <message>
            <source>Library and language files (*.pack)</source>
            <translation>Fichiers de bibliothèque et de langue (*.pack)</translation>
        </message>
        <message>
            <source>A language file</source>
            <translation>Un fichier de langue</translation>
        </message>
        <message>
            <source>Practices and tools of 4 per 1000</source>
            <translation>Pratiques et outils de 4 pour 1000</translation>
        </message>
        <message>
            <source>It came with the program</source>
            <translation>Elle est venue avec le programme</translation>
        </message>
        <message>
            <source>Nobody: the file had no signature</source>
            <translation>Personne : le fichier n’avait pas de signature</translation>
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
                <numerusform>%n mécanisme</numerusform>
                <numerusform>%n mécanismes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field test(s)</source>
            <translation>
                <numerusform>%n test de terrain</numerusform>
                <numerusform>%n tests de terrain</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) have no text in {language} yet.</source>
            <translation>
                <numerusform>%n fiche n’a pas encore de texte en {language}.</numerusform>
                <numerusform>%n fiches n’ont pas encore de texte en {language}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {version} is the newest.</source>
            <translation>La version {version} est la plus récente.</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ko</translation>
        </message>
        <message numerus="yes">
            <source>Version {version} is in use. %n part(s) came, {size}.</source>
            <translation>
                <numerusform>La version {version} sert maintenant. %n partie est arrivée, {size}.</numerusform>
                <numerusform>La version {version} sert maintenant. %n parties sont arrivées, {size}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>Reading aloud. Ctrl Shift S stops.</source>
            <translation>Lecture à voix haute. Ctrl Maj S arrête.</translation>
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
            <translation>Enlever la phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Phrase de passe jusqu’ici</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La laisser comme elle est</translation>
        </message>
        <message>
            <source>Recovery page</source>
            <translation>Page de secours</translation>
        </message>
        <message>
            <source>Print a new page…</source>
            <translation>Imprimer une nouvelle page…</translation>
        </message>
        <message>
            <source>Keep a new page as PDF…</source>
            <translation>Garder une nouvelle page en PDF…</translation>
        </message>
        <message>
            <source>Other people at this laptop</source>
            <translation>Autres personnes sur cet ordinateur</translation>
        </message>
        <message>
            <source>Each person can have a profile: own records, own key. From the second on, the program asks at the start.</source>
            <translation>Chaque personne peut avoir un profil : ses fiches, sa clé. Dès le deuxième, le programme demande au démarrage.</translation>
        </message>
        <message>
            <source>Add a profile</source>
            <translation>Ajouter un profil</translation>
        </message>
        <message>
            <source>Name of this profile</source>
            <translation>Nom de ce profil</translation>
        </message>
        <message>
            <source>Name of the new profile</source>
            <translation>Nom du nouveau profil</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Lock with a passphrase</source>
            <translation>Fermer par une phrase de passe</translation>
        </message>
        <message>
            <source>A page was made. A new one makes it worthless.</source>
            <translation>Une page a été faite. Une nouvelle la rend sans valeur.</translation>
        </message>
        <message>
            <source>None was made yet. It opens your records when all else is lost.</source>
            <translation>Aucune encore. Elle ouvre vos fiches quand tout le reste est perdu.</translation>
        </message>
        <message>
            <source>Locked with a passphrase. The program asks for it at each start.</source>
            <translation>Fermé par une phrase de passe. Le programme la demande à chaque démarrage.</translation>
        </message>
        <message>
            <source>Your records open with this computer’s login. Good, if you alone use it.</source>
            <translation>Vos fiches s’ouvrent avec la session de cet ordinateur. Bien, si vous êtes seul à l’utiliser.</translation>
        </message>
        <message>
            <source>Anyone who can open your files on this computer can open your records. A passphrase is safer.</source>
            <translation>Qui peut ouvrir vos fichiers sur cet ordinateur peut ouvrir vos fiches. Une phrase de passe est plus sûre.</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Fermer par cette phrase</translation>
        </message>
        <message>
            <source>Open with this computer’s login</source>
            <translation>Ouvrir avec la session de cet ordinateur</translation>
        </message>
        <message>
            <source>This computer’s login opens your records again</source>
            <translation>La session de cet ordinateur ouvre de nouveau vos fiches</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>{name} is in the list when the program starts</source>
            <translation>{name} est dans la liste au démarrage</translation>
        </message>
    </context>
    <context>
        <name>SchemePanel</name>
        <message>
            <source>Schemes</source>
            <translation>Mécanismes</translation>
        </message>
        <message>
            <source>Type: trees, rice, Kenya…</source>
            <translation>Tapez : arbres, riz, Kenya…</translation>
        </message>
        <message>
            <source>Search in the schemes</source>
            <translation>Chercher dans les mécanismes</translation>
        </message>
        <message>
            <source>No scheme has all of this. Take one off:</source>
            <translation>Aucun mécanisme n’a tout cela. Enlevez-en un :</translation>
        </message>
        <message>
            <source>This library has no schemes yet. Ask your team for a library update.</source>
            <translation>Cette bibliothèque n’a pas encore de mécanismes. Demandez à votre équipe une mise à jour.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message numerus="yes">
            <source>%n scheme(s). Listing is not advice.</source>
            <translation>
                <numerusform>%n mécanisme. Figurer ici n’est pas un conseil.</numerusform>
                <numerusform>%n mécanismes. Figurer ici n’est pas un conseil.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeSheet</name>
        <message>
            <source>How to begin</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Figurer ici n’est pas un conseil.</translation>
        </message>
        <message>
            <source>Not known. Ask before you sign.</source>
            <translation>Non connu. Demandez avant de signer.</translation>
        </message>
        <message>
            <source>Who is paid</source>
            <translation>Qui est payé</translation>
        </message>
        <message>
            <source>How long you are bound</source>
            <translation>Combien de temps vous êtes lié</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>What is paid for</source>
            <translation>Ce qui est payé</translation>
        </message>
        <message>
            <source>What it may bring</source>
            <translation>Ce que cela peut apporter</translation>
        </message>
        <message>
            <source>Price: not known</source>
            <translation>Prix : non connu</translation>
        </message>
        <message>
            <source>About the price: {price}</source>
            <translation>Sur le prix : {price}</translation>
        </message>
        <message>
            <source>What to check first</source>
            <translation>Ce qu’il faut vérifier d’abord</translation>
        </message>
        <message>
            <source>Rules and prices change: to be checked on the official site.</source>
            <translation>Règles et prix changent : à vérifier sur le site officiel.</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Géré par</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Smallest area</source>
            <translation>Plus petite surface</translation>
        </message>
        <message>
            <source>Lasting</source>
            <translation>Durée à tenir</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Crédits</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Bibliothèque {version}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Next setting</source>
            <translation>Réglage suivant</translation>
        </message>
        <message>
            <source>Type to find a setting</source>
            <translation>Trouver un réglage</translation>
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation>Rien trouvé. Essayez un autre mot.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchro</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>language interface words</source>
            <translation>langue interface mots</translation>
        </message>
        <message>
            <source>look theme light dark sun text size colours</source>
            <translation>apparence thème clair sombre soleil texte taille couleurs</translation>
        </message>
        <message>
            <source>profile role country district folder</source>
            <translation>profil rôle pays district dossier</translation>
        </message>
        <message>
            <source>lock passphrase key recovery page code profiles people privacy</source>
            <translation>verrou phrase de passe clé page de secours code profils personnes vie privée</translation>
        </message>
        <message>
            <source>backup copy copies restore go back stick lost</source>
            <translation>sauvegarde copie copies restaurer revenir clé perdu</translation>
        </message>
        <message>
            <source>sync hub address team</source>
            <translation>synchronisation serveur adresse équipe</translation>
        </message>
        <message>
            <source>library version update stick language publisher signed back</source>
            <translation>bibliothèque version mise à jour clé langue éditeur signée retour</translation>
        </message>
        <message>
            <source>counted counts use privacy agreement share tools</source>
            <translation>compté comptes usage vie privée accord partage outils</translation>
        </message>
        <message>
            <source>about version licence check installation</source>
            <translation>à propos version licence vérifier installation</translation>
        </message>
        <message>
            <source>As this computer says</source>
            <translation>Comme cet ordinateur</translation>
        </message>
        <message>
            <source>Every word changes at once. What you typed stays as it is.</source>
            <translation>Tous les mots changent aussitôt. Ce que vous avez tapé reste tel quel.</translation>
        </message>
        <message>
            <source>Words of the program</source>
            <translation>Mots du programme</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Sunlight</source>
            <translation>Plein soleil</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Sunlight: black on white with thick lines, for work outdoors.</source>
            <translation>Plein soleil : noir sur blanc, traits épais, pour le travail dehors.</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>It only changes what comes first. Nothing is hidden.</source>
            <translation>Cela change seulement ce qui vient en premier. Rien n’est caché.</translation>
        </message>
        <message>
            <source>Who uses this laptop</source>
            <translation>Qui utilise cet ordinateur</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>District or region</source>
            <translation>District ou région</translation>
        </message>
        <message>
            <source>Folder of your records</source>
            <translation>Dossier de vos fiches</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
            <translation>Votre équipe vous donne cette adresse. Vide : vous travaillez seul sur cet ordinateur. C’est très bien ainsi.</translation>
        </message>
        <message>
            <source>Address of the team’s hub</source>
            <translation>Adresse du serveur d’équipe</translation>
        </message>
        <message>
            <source>4 per 1000 Desktop, version {number}</source>
            <translation>4 pour 1000 Desktop, version {number}</translation>
        </message>
        <message>
            <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
            <translation>Le programme est libre sous licence Apache 2.0, ses textes et images sous CC BY 4.0. Il est construit avec Qt (LGPL 3). Caractères : Inter et Noto (OFL). Icônes : Phosphor (MIT).</translation>
        </message>
        <message>
            <source>Check this installation</source>
            <translation>Vérifier cette installation</translation>
        </message>
    </context>
    <context>
        <name>UsagePanel</name>
        <message>
            <source>This laptop counts which sheets are opened: by month and country, without a person or a device.</source>
            <translation>Cet ordinateur compte les fiches ouvertes : par mois et par pays, sans personne ni appareil.</translation>
        </message>
        <message>
            <source>Tools opened this year</source>
            <translation>Outils ouverts cette année</translation>
        </message>
        <message>
            <source>Share of the tools opened this year</source>
            <translation>Part des outils ouverts cette année</translation>
        </message>
        <message>
            <source>May the counts leave this laptop?</source>
            <translation>Les comptes peuvent-ils quitter cet ordinateur ?</translation>
        </message>
        <message>
            <source>Yes, the counts may leave this laptop</source>
            <translation>Oui, les comptes peuvent quitter cet ordinateur</translation>
        </message>
        <message>
            <source>Off until you say yes. Nothing goes out by itself: you save a file and give it on.</source>
            <translation>Non, tant que vous ne dites pas oui. Rien ne part seul : vous enregistrez un fichier et vous le donnez.</translation>
        </message>
        <message>
            <source>Show what would leave</source>
            <translation>Montrer ce qui partirait</translation>
        </message>
        <message>
            <source>Save them as a file</source>
            <translation>Les enregistrer dans un fichier</translation>
        </message>
        <message>
            <source>Delete the counts</source>
            <translation>Effacer les comptes</translation>
        </message>
        <message>
            <source>All that would leave this laptop, word for word</source>
            <translation>Tout ce qui quitterait cet ordinateur, mot pour mot</translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n tool(s). The plan aims at {goal}.</source>
            <translation>
                <numerusform>{used} outil sur %n. Le plan vise {goal}.</numerusform>
                <numerusform>{used} outils sur %n. Le plan vise {goal}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing counted yet.</source>
            <translation>Rien de compté encore.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvertes</translation>
        </message>
        <message>
            <source>Different sheets</source>
            <translation>Fiches différentes</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>The counts are deleted</source>
            <translation>Les comptes sont effacés</translation>
        </message>
    </context>
    <context>
        <name>Variant</name>
        <message>
            <source>How to do it</source>
            <translation>Comment faire</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Ce que cela donne</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>Le travail de qui</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Vérifiez sur votre parcelle</translation>
        </message>
        <message>
            <source>In two sentences</source>
            <translation>En deux phrases</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Waits for the next sync</source>
            <translation>Attend le prochain échange</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
    </context>
    <context>
        <name>VariantEditor</name>
        <message>
            <source>Change this for our area</source>
            <translation>Changer ceci pour notre zone</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, non relu</translation>
        </message>
        <message>
            <source>The sheet of the library stays as it is. Your words stand beside it.</source>
            <translation>La fiche de la bibliothèque reste la même. Vos mots sont à côté.</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Réponse de ceux qui l’ont regardé : {answer}</translation>
        </message>
        <message>
            <source>A district, a valley, a soil</source>
            <translation>Un district, une vallée, un sol</translation>
        </message>
        <message>
            <source>A team or a group, no names of people</source>
            <translation>Une équipe ou un groupe, pas de noms de personnes</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Pour quelle zone</translation>
        </message>
        <message>
            <source>Who changes it</source>
            <translation>Qui le change</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>As the library says it</source>
            <translation>Comme le dit la bibliothèque</translation>
        </message>
        <message>
            <source>As we say it here</source>
            <translation>Comme nous le disons ici</translation>
        </message>
        <message>
            <source>Copy the library’s words</source>
            <translation>Copier les mots de la bibliothèque</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Send it for review</source>
            <translation>L’envoyer pour relecture</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
    </context>
</TS>
