import type { Occupation } from './occupation.ts';

/** Of building, maintenance, machines, vehicles, plants, land. */
export const TRADES: readonly Occupation[] = [
  [
    'industrial maintenance technician, maintenance mechanic, maintenance technician, millwright, industrial mechanic, maintenance engineer',
    'industrial maintenance, equipment maintenance, mechanical maintenance, electrical maintenance, preventive maintenance, troubleshoot, manufacturing, safety, hand tools, repair, equipment, technical instructions, production equipment, hydraulic, pneumatic, conveyors, work orders, lockout/tagout, pumps, motors, gearboxes, mechanical aptitude, maintenance records',
  ],
  [
    'facilities technician, building maintenance, handyman, maintenance worker, building engineer, facilities maintenance',
    'building maintenance, repair, hand tools, preventive maintenance, plumbing, electrical, hvac, painting',
  ],
  [
    'electrician',
    'electrical maintenance, wiring, blueprint reading, wiring diagrams, electrical schematics, safety, hand tools, troubleshoot, construction, national electrical code, test equipment, conduit bending, electrical panels, lighting fixtures, motors, circuits, power tools, circuit breakers, electrical construction, multimeter',
  ],
  [
    'plumber, pipefitter',
    'plumbing, hand tools, blueprint reading, safety, construction, water heaters, drain cleaning, plumbing fixtures, pipe, plumbing code',
  ],
  [
    'hvac technician, hvac, refrigeration technician',
    'heating and air conditioning, troubleshoot, repair, electrical, hand tools, safety, building systems, technical instructions, wiring diagrams, test equipment, heating systems, furnaces, ductwork, compressors, thermostats, heat pumps, refrigerants, preventive maintenance',
  ],
  ['hvac technician, hvac service technician, refrigeration technician, plumber', 'soldering, preventive maintenance'],
  ['carpenter, construction worker, laborer, roofer', 'construction, hand tools, safety, material handling'],
  ['construction worker, construction laborer', 'demolition, site cleanup'],
  [
    'carpenter',
    'carpentry, finish carpentry, drywall, cabinets, concrete forms, measuring instruments, blueprint reading',
  ],
  [
    'welder, fabricator',
    'weld, blueprint reading, hand tools, manufacturing, safety, grinding, cutting torch, measuring instruments',
  ],
  [
    'machinist, cnc operator, cnc machinist',
    'machining, blueprint reading, manufacturing, safety, quality control, measuring instruments, mathematics, tight tolerances, machine setup, hand tools',
  ],
  [
    'machine operator, production worker, assembler, production operator, assembly',
    'manufacturing, production, assemble, machine operation, safety, quality control, packaging, production line, work instructions, hand tools, good manufacturing practices',
  ],
  [
    'quality inspector, quality technician, quality engineer',
    'quality control, inspection, measuring instruments, manufacturing, documentation, blueprint reading, nonconformance, first article inspection',
  ],
  [
    'auto mechanic, automotive technician, diesel mechanic, diesel technician, heavy equipment mechanic, truck mechanic, motorcycle mechanic, tire technician, lube technician, service technician',
    'automotive repair, troubleshoot, diagnose, hand tools, repair, mechanical',
  ],
  [
    'auto mechanic, automotive technician, automotive service technician, diesel mechanic, diesel technician, truck mechanic, heavy equipment mechanic',
    'brakes, suspension, oil changes, tires, vehicle inspection, engine repair, vehicle electrical systems, preventive maintenance',
  ],
  [
    'diesel mechanic, diesel technician, truck mechanic, heavy equipment mechanic',
    'diesel engines, hydraulic, dot inspections, heavy equipment repair',
  ],
  [
    'field service technician, service technician, service plumber, service electrician, service mechanic',
    'repair, troubleshoot, customer service, field service, technical',
  ],
  [
    'landscaper, groundskeeper, gardener',
    'groundskeeping, equipment operation, hand tools, outdoor work, pruning, string trimmers, mowers',
  ],
  ['farm, farmer, agricultural', 'agriculture, outdoor work, equipment'],
  ['heavy equipment operator, crane operator, excavator operator', 'heavy equipment, safety, construction'],
  ['painter', 'painting, hand tools, safety'],
  ['line operator', 'manufacturing, production, machine operation, safety, quality control'],
  ['electronics technician', 'electronics, troubleshoot, schematics, repair, hand tools, test equipment'],
  ['mason, bricklayer, glazier, drywall installer, tile setter', 'construction, hand tools, safety, blueprint reading'],
  ['estimator', 'estimating, construction, blueprint reading, spreadsheet, computer skills, mathematics'],
  ['auto body technician', 'automotive repair, painting, hand tools'],
  ['service advisor, service writer, parts clerk', 'automotive, customer service, sale, computer skills, telephone'],
  ['facilities manager', 'building maintenance, supervise, vendor, budget, safety, preventive maintenance'],
  [
    'water treatment operator, wastewater operator, wastewater treatment operator, water plant operator',
    'water treatment, equipment operation, safety, record keeping',
  ],
  [
    'power plant operator, nuclear operator, plant operator, boiler operator, stationary engineer',
    'equipment operation, safety, troubleshoot, preventive maintenance',
  ],
  [
    'lineman, lineworker, line worker, power line technician',
    'electrical maintenance, safety, hand tools, outdoor work',
  ],
  [
    'elevator mechanic, elevator technician',
    'electrical maintenance, mechanical maintenance, electrical schematics, troubleshoot, repair, hand tools, safety',
  ],
  ['boilermaker, ironworker, sheet metal worker, steelworker', 'construction, hand tools, safety, blueprint reading'],
  ['boilermaker, ironworker', 'weld'],
  ['concrete finisher, cement mason, asphalt worker', 'construction, concrete, hand tools, safety'],
  ['solar installer, solar technician, pv installer', 'construction, electrical, wiring, hand tools, safety'],
  [
    'cable technician, cable installer, telecommunications technician, fiber technician',
    'telecommunications, wiring, low voltage, troubleshoot, hand tools, customer service, safety',
  ],
  [
    'tool and die maker, toolmaker, die maker',
    'machining, blueprint reading, measuring instruments, tight tolerances, manufacturing, mathematics, safety',
  ],
  [
    'die cutter, press operator, printing press operator',
    'machine operation, manufacturing, production, safety, quality control',
  ],
  [
    'robot technician, robotics technician, test technician, rework technician, solder technician, electronic technician',
    'electronics, troubleshoot, test equipment, hand tools, manufacturing',
  ],
  [
    'miner, driller, roustabout, roughneck, oil rig worker, rig hand',
    'equipment operation, safety, hand tools, outdoor work',
  ],
  ['logger, forester, arborist, tree trimmer', 'outdoor work, safety, equipment operation'],
  ['arborist, tree trimmer', 'groundskeeping'],
  ['fisherman, deckhand, able seaman, merchant mariner', 'vessel operation, safety, outdoor work'],
  ['ranch hand, dairy worker', 'agriculture, animal care, outdoor work, equipment'],
  ['pest control technician, exterminator', 'pest control, customer service, driving, safety'],
  ['auto detailer, car washer', 'automotive, cleaning'],
  ['parts manager, parts specialist', 'automotive, inventory, customer service, sale, computer skills'],
  [
    'maintenance supervisor, maintenance manager, maintenance lead',
    'supervise, industrial maintenance, preventive maintenance, repair, troubleshoot, safety, hand tools, work orders',
  ],
  ['mechanic', 'repair, troubleshoot, diagnose, hand tools, mechanical'],
  [
    'fire alarm technician, low voltage technician, alarm technician, alarm installer, security systems installer',
    'low voltage, wiring, troubleshoot, hand tools, safety, customer service',
  ],
  [
    'construction manager, construction project manager',
    'construction, supervise, project scheduling, vendor, budget, safety, contracts, project management, site supervision, rfis, change orders, cost control, blueprint reading',
  ],
];
