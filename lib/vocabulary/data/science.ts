/** Science, laboratory and engineering. */
export const SCIENCE = `
[skill]
Laboratory skills | lab experience; lab techniques; laboratory work; lab work; wet lab; laboratory; bench work; lab skills; <sample preparation / sample analysis / sample collection; <pipetting; <titration; <laboratory safety / lab safety / biosafety / BSL-2 / chemical hygiene; <laboratory management / lab management; <media preparation / reagent preparation / buffer preparation; <histology / tissue processing / microtomy
Molecular biology techniques | <PCR / qPCR / RT-PCR / polymerase chain reaction; <cell culture / tissue culture; <Western blot / Western blotting / immunoblotting; <ELISA / immunoassays / immunoassay / ligand binding assays; <flow cytometry / =FACS; <cloning / molecular cloning; <DNA extraction / RNA extraction; <gel electrophoresis / electrophoresis; <DNA sequencing / NGS / RNA-seq; <CRISPR / gene editing; <protein purification; <immunohistochemistry / IHC / immunofluorescence; <microscopy / SEM/TEM; <assay development / bioassays; <fermentation / upstream processing / bioreactors; <downstream processing; <animal models / in vivo studies / mouse handling / rodent handling; <organoids / stem cells; <gene therapy / cell therapy; <monoclonal antibodies / antibodies | laboratory skills
Chromatography | <HPLC / UPLC / high performance liquid chromatography; <gas chromatography / GC/MS / GC; <mass spectrometry / LC-MS | analytical chemistry
+ Spectroscopy / FTIR / UV-Vis / spectrophotometry; NMR / nuclear magnetic resonance; ICP-MS / ICP-OES / atomic absorption; XRD / x-ray diffraction / XRF; Analytical method development / method development / method validation / analytical testing / dissolution testing / wet chemistry | analytical chemistry
Research | scientific research; conducting research; R&D; Forschung; research design; study design; <literature review / literature searches / systematic reviews; <qualitative research / qualitative methods / focus groups; <quantitative research; <mixed methods; <survey research / survey design / surveys; <field research / fieldwork / field work / field studies / field surveys / field sampling; <experimental research / experiments; <grant-funded research / NIH grants; <research administration / sponsored programs; <program evaluation / impact evaluation / monitoring and evaluation / M&E; <data collection / collecting data / data gathering
Scientific writing | peer-reviewed publications; academic writing; publication record; peer-reviewed manuscripts; <technical presentations | technical writing
Regulatory affairs | IND submissions; NDA submissions; FDA submissions; product registration | regulatory compliance
+ Environmental sampling / soil sampling / water sampling / water quality; Wetland delineation; GPS surveying / ?GPS; Endangered species compliance / CEQA; Phase I environmental site assessment / Phase I ESA | environmental science
Epidemiologic investigation | contact tracing; contact investigations; case investigation; surveillance systems; outbreaks; field investigations | epidemiology
Engineering design | mechanical design; machine design; electrical design; <tolerance analysis / tolerance stack-up; <finite element analysis / FEA / finite element; <computational fluid dynamics / CFD; <stress analysis; <design for manufacturing / DFM / DFMA; <design verification / verification and validation / V&V / design validation; <heat transfer / thermal analysis / thermal design; <circuit design / analog design / schematic capture / circuit analysis; <PCB design / PCB layout / board layout; <RF design / RF engineering / antenna design; <ASIC design / chip design / VLSI / RTL design; <signal processing / DSP; <piping design / pipe stress; <power distribution design / power distribution / protective relaying; <substation design / substations; <control system design / motion control; <product prototyping / prototype development / prototype testing; <structural steel design; <bridge design / bridge inspection; <site design / site development / grading and drainage / land development; <pump sizing / hydraulic modeling; <battery systems / battery technology; <materials selection / materials testing; <engineering calculations / design calculations; <EMC testing / EMI/EMC; <tooling design / tool design; <failure analysis | engineering
Test engineering | product testing; test development; hardware testing; test procedures; data acquisition systems; test fixtures
Commissioning | field service; field engineering; FAT and SAT
Engineering project delivery | EPC; engineering specifications; technical specifications; engineering change; bill of materials; BOM; submittals
CAD | computer-aided design; CAD drafting; CAD design; 3D CAD; CAD modeling; computer aided drafting; CAD/CAM; 2D drafting; solid modeling; CAD drawings; <BIM / building information modeling
[tool: CAD]
+ AutoCAD / Auto CAD / AutoCad LT; SolidWorks / Solid Works; Revit / Autodesk Revit; CATIA / CATIA V5; Creo / PTC Creo / Pro/E / Pro/ENGINEER; Civil 3D / AutoCAD Civil 3D; MicroStation; Autodesk Inventor / ?Inventor; Solid Edge; SketchUp; Rhino 3D / Rhinoceros / ?Rhino; AutoCAD Electrical; EPLAN; Navisworks; Bluebeam / Bluebeam Revu; Tekla / Tekla Structures; ArchiCAD
[tool]
+ ANSYS; Abaqus; COMSOL; Nastran / Patran | finite element analysis
+ STAAD Pro / STAAD; HEC-RAS; ETAP; Aspen HYSYS / Aspen Plus / HYSYS | engineering design
+ Altium Designer / Altium; OrCAD; Cadence Virtuoso / Cadence Allegro / ?Cadence; PSpice / LTspice / SPICE simulation; KiCad; Synopsys; Vivado / Xilinx | circuit design
+ LabVIEW / NI LabVIEW | test engineering
+ LIMS / laboratory information management system; Empower software / ?Empower; ChemDraw; Benchling; Sunquest / Beaker LIS | laboratory skills
+ IBM DOORS; ^Cameo / MagicDraw / SysML | systems engineering
[equipment: laboratory skills]
+ Laboratory equipment / lab equipment / lab instruments; Microscope; Centrifuge; pH meter; Fume hood; Biosafety cabinet; Balances / analytical balance; Pipettes
[credential]
Professional Engineer license | PE license; Professional Engineer; P.E.; =PE; P.Eng; Chartered Engineer; CEng; Ingenieurkammer; RPEQ; CPEng; <structural engineer license / SE license; <IEng / Incorporated Engineer | engineering
Engineer in Training | EIT; FE exam; Fundamentals of Engineering; Engineering Intern | engineering
+ Professional Geologist / PG license / P.G.; Professional Hydrologist | geology
+ Professional Land Surveyor / PLS license / licensed surveyor / registered land surveyor / licensed land surveyor / RPLS / SIT surveyor | surveying
+ AICP / American Institute of Certified Planners / MRTPI / RTPI | urban planning
+ PTOE / Professional Traffic Operations Engineer | transportation engineering
+ LEED / LEED AP / LEED accredited; BREEAM; WELL AP; Certified Energy Manager / CEM certification; PHIUS | sustainability
+ CFM floodplain manager; CPESC / QSD / QSP; Certified wetland scientist / PWS | environmental compliance
+ SolidWorks certification / CSWA / CSWP; Autodesk certification | CAD
+ INCOSE certification / CSEP / ASEP | systems engineering
+ CLS state license / CLS / state laboratory license | medical laboratory science
+ Regulatory Affairs Certification / RAC certification / RAPS | regulatory affairs
+ Animal research certification / LATG / RALAT / ALAT | laboratory animal care
+ Certified Health Physicist / radiation safety officer / RSO certification | radiation safety
[standard]
+ GLP / Good Laboratory Practices; USP methods / USP monographs; DO-178C / DO-254; IEC 60601; IEC 62304; AASHTO; ACI 318; IEEE standards; API standards; Eurocode; MUTCD; ADA accessibility design / ADA standards
`;
