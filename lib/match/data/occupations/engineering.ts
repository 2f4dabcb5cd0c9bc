import type { Occupation } from './occupation.ts';

/** Of engineers, scientists, quality, safety, environment. */
export const ENGINEERING: readonly Occupation[] = [
  [
    'epidemiologist, epidemiology analyst',
    'epidemiology, public health, data analysis, statistic, research, disease surveillance, report writing',
  ],
  [
    'research assistant, research associate, researcher, scientist, research scientist, graduate research assistant',
    'research, data collection, data analysis, literature review, academic, writing, report writing',
  ],
  [
    'mechanical engineer, design engineer, product design engineer',
    'engineer, mechanical, mechanical design, cad, technical drawings, mathematics, design, technical documentation, product design, engineering calculations, bill of materials, technical reports, design reviews, manufacturing processes, troubleshoot',
  ],
  [
    'electrical engineer',
    'engineer, electrical, circuits, schematics, mathematics, electrical schematics, circuit design, test equipment, troubleshoot, technical reports',
  ],
  [
    'civil engineer, structural engineer',
    'engineer, construction, cad, technical drawings, mathematics, site plans, permitting, estimating, technical reports, engineering calculations, field inspections',
  ],
  ['surveyor, survey technician', 'surveying, mapping, mathematics, technical drawings'],
  ['architect, interior designer, drafter', 'design, cad, technical drawings, construction'],
  ['environmental scientist, environmental specialist', 'environmental compliance, data collection, report writing'],
  ['chemist, biologist, microbiologist', 'laboratory, research, data analysis, safety'],
  ['urban planner, planner', 'report writing, computer skills'],
  [
    'urban planner, transportation planner',
    'public administration, government, geographic information systems, research',
  ],
  ['geologist, environmental technician', 'data collection, report writing, safety, outdoor work'],
  ['cad designer, mechanical designer, electrical designer, piping designer', 'cad, technical drawings, design'],
  [
    'quality manager, quality assurance manager, quality assurance specialist, quality specialist',
    'quality control, inspection, documentation, process improvement',
  ],
  [
    'safety manager, safety coordinator, safety specialist, ehs manager, ehs specialist, health and safety specialist',
    'occupational safety, training, compliance, report writing',
  ],
  [
    'environmental coordinator, environmental compliance coordinator, environmental manager',
    'environmental compliance, data collection, report writing',
  ],
  ['park ranger', 'outdoor work, customer service, safety, report writing'],
  [
    'meteorologist, astronomer, physicist, mathematician, postdoctoral fellow, postdoctoral researcher, postdoc',
    'research, data analysis, mathematics, writing, scientific, computer skills',
  ],
  [
    'manufacturing engineer, process engineer, production engineer, industrial engineer',
    'engineer, manufacturing, process improvement, technical documentation, technical drawings, mathematics, computer skills',
  ],
  [
    'project engineer, field engineer, chemical engineer, aerospace engineer, biomedical engineer, environmental engineer, hardware engineer, electronics engineer',
    'engineer, technical documentation, technical drawings, mathematics, computer skills, report writing, troubleshoot',
  ],
];
