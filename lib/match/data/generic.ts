/**
 * Words that say how much, how well or that something is asked, but not what: they never decide whether a profile shows
 * a demand.
 */
export const EMPTY_WORDS =
  `a an the u and or of in on at to for from by with within without into onto over under up out off as is are be been being
was were has have had having do does did done will would shall should can could may might must need needs needed it its this that these those
there their they them you your yours yourself we our us he she his her who whom which what when where how all any each every both either neither
some such other others another same own so than then also too very more most much many least less few not no nor only just etc eg ie e.g i.e
about across along among around between during per via through throughout toward towards upon while well if plus
strong solid excellent exceptional outstanding superior superb great good deep thorough extensive proven demonstrated demonstrable demonstrate
demonstrates demonstrating advanced intermediate basic basics expert expertise proficient proficiency fluent fluency familiar familiarity
comfortable comfort competent competency competence hands-on hands practical working general related relevant similar applicable appropriate
minimum preferred preferably desired desirable required require requires requirement requirements essential ideal ideally bonus helpful nice
experience experiences experienced background knowledge knowledgeable understanding understand understands skill skills skilled ability
abilities able capable capability capabilities track record history success successful successfully exposure prior previous previously year years month months
effective effectively efficient efficiently high highly level levels quality various variety multiple different diverse new current currently
including include includes included e g i willing willingness interest interested use uses used using utilize utilizing leverage
perform performs performing performed performance provide provides providing ensure ensuring support supporting ability best
field fields area areas aspect aspects role roles position positions job jobs work works worked working candidate candidates person people
company companies organization organizations industry industries sector sectors environment environments setting settings space
principles principle concepts concept fundamentals fundamental theory theories methods method methodology methodologies techniques technique practices practice
one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 0 first second third day days time times
key major large small big complex particular specific specialized certain common standard standards professional professionally like
make making made take taking given give get getting set sets keep keeping know knowing how-to lot range end based term terms form forms
previous-work overall total cumulative identify identifying conduct conducting execute executing complete completing completed full fully looking find finding findings establish established involve involved involving draw expected expectations oriented wide widely question questions answer answers share sharing several approach approaches considerable especially quickly quick rapidly considered list listed determine determining manner type types purpose purposes achieve achieving participate participating substantial topic topics mission core start starting started gained gain below above way ways effort efforts scenario scenarios discussion discussions potential future acquire acquired seek seeking actively mandatory breadth depth scope example examples accomplish accomplishment accomplishments turn turning date subject amount amounts reach reaching promote increase increasing better forward past easy easily emphasis simple latest importance important obtain obtaining according accordingly name named offer offering popular after grasp help helping address addressing discover fit demand demands top proud benefit benefits generally detail detailed limited available availability depending situation situations guidance outcome outcomes explore exploring but non whether while along against around always constantly routine necessary pertaining served safe safely accurate accurately clear clearly proper properly timely assigned necessary broad comprehensive progressive progressively responsible appropriate exceptional meaningful next same specific independent independently quality maintain demonstrated thoroughly carefully correctly routine routinely regular regularly daily overall primarily principals implication implications heavy rigorous beyond aware awareness qualify qualified meets meet adept capable mastery skillset skillsets become min ect etc using size sized hands foundation education additional plus typically attained attain plus proud s t d ll re ve m extraordinary myriad disparate heterogeneous evolving emerging compelling innovative seamless sophisticated thoughtful pragmatic ongoing unfamiliar difficult challenging tough unique consistent dependable incomplete unclean intricate nuanced huge enormous vast elegant concise exciting frequently occasionally entire whole intuitive possess possesses must-have in-depth direct directly existing closely together own real amazing awesome wonderful delightful brilliant impressive stunning remarkable incredible fantastic mindset mindsets grounding evidenced`
    .split(/\s+/)
    .filter(Boolean);

/** Words that mean little by themselves: they count for a third beside a word that names something. */
export const LIGHT_WORDS =
  `system systems tool tools equipment software application applications process processes procedure procedures program programs
programme platform platforms service services solution solutions product products project projects technology technologies tech technical operation operations
operate operating development develop developing management manage managing manager activity activities function functions task tasks
business team teams member members staff group groups data information material materials resource resources issue issues problem problems
plan plans planning duty duties responsibilities assignment assignments result results goal goals objective objectives need needs
internal external senior junior lead staff department departments office corporate community
digital modern basic computer machine machines device devices infrastructure stack suite package line lines site sites facility facilities
creating create creation building build maintain maintaining maintenance implementation implement implementing using handle handling
design designing delivery deliver delivering change changes improvement analysis strategy strategic administration administrative general
initiatives initiative model models concepts administration coordination coordinate report reports reporting record records documentation document documents
professional commercial personal individual public private training care operation specialist assistant associate methods policies policy regulations regulatory
standards guidelines deal dealing measurement measurements focus impact action actions opportunity opportunities metric metrics decision decisions preparation review reviews collection structure structures component components partner partners control controls access interpretation definition factor factors audience audiences behavior behaviors recommendation recommendations execution accuracy identification equipment area evaluation ecosystem ecosystems workflow workflows integration toolkit toolkits toolset toolsets feature features engine engines lifecycle custom scalable scale scaling reliable robust deployment patterns algorithm algorithms dataset datasets sets languages language package packages library libraries framework frameworks query queries querying source sources insight insights outbound inbound interface personnel codes leveraging selecting handling modern applied based-systems law laws requirements state federal university school classical traditional programmatic realistic favorable cooperative usage productivity alternatives engagement governance interaction interactions structured boundaries agencies statements targets inputs input outputs output patterns manuals evidence structures score scores sense variables facts conclusions stages stage points point stories rules rule verification verifications interfaces sessions context strengths weaknesses options parts goal clarity complexity selection vision circumstances requests matters items situations individuals instances events steps phases layers modules formats bodies reasons ideas resolution synthesize synthesizing concerns robustness workplace pipelines residential installation`
    .split(/\s+/)
    .filter(Boolean);
