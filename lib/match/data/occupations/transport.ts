import type { Occupation } from './occupation.ts';

/** Of warehouses, roads, rails, air, supply. */
export const TRANSPORT: readonly Occupation[] = [
  [
    'warehouse lead, warehouse worker, warehouse associate, order picker, warehouse supervisor, warehouse manager, forklift operator, forklift driver, material handler, stocker, shipping clerk, receiving clerk, picker, packer',
    'warehouse, shipping and receiving, order picking, material handling, inventory, safety, stocking, receiving, storage, logistics, barcode scanner, pallet jack, labeling, loading, packing',
  ],
  ['forklift operator, forklift driver', 'forklift, pallet jack, materials handling equipment'],
  [
    'logistics coordinator, supply chain, dispatcher, logistics manager, freight broker, freight forwarder, freight coordinator',
    'logistics, scheduling, inventory, vendor, shipping, computer skills',
  ],
  [
    'logistics coordinator, freight coordinator, freight broker, freight forwarder',
    'carriers, freight, bills of lading, tracking shipments, order processing, customer service',
  ],
  ['dispatcher', 'dispatch, telephone, data entry, customer service, radio, record keeping'],
  [
    'truck driver, cdl driver, cdl, tractor-trailer driver, flatbed driver, regional driver',
    'commercial driving, electronic logging device, load securement, backing trailers, bills of lading, dot regulations',
  ],
  [
    'truck driver, delivery driver, driver, cdl driver, courier, bus driver',
    'driving, deliver, vehicle inspection, safety, customer service, loading, driving safety, route planning, gps, smartphone, freight, map reading',
  ],
  ['delivery driver, courier', 'hand truck, delivery routes'],
  ['inventory specialist, inventory clerk, inventory control', 'inventory, warehouse, data entry, computer skills'],
  [
    'demand planner, production planner, supply planner',
    'forecasting, scheduling, inventory, spreadsheet, computer skills, manufacturing, data analysis',
  ],
  ['pilot', 'aviation, safety, navigation'],
  ['aircraft mechanic', 'aviation, repair, troubleshoot, hand tools, safety, technical instructions, mechanical'],
  ['tow truck operator', 'driving, customer service, safety'],
  ['baggage handler, ramp agent, ramp worker', 'aviation, material handling, loading, safety'],
  ['gate agent, ticket agent, airline agent', 'aviation, customer service, computer skills, data entry'],
  ['air traffic controller', 'aviation, radio, safety'],
  ['inventory controller', 'inventory, data entry, spreadsheet, computer skills'],
  ['fleet manager', 'automotive, supervise, vendor, budget, preventive maintenance, driving safety'],
  [
    'customs broker, import specialist, export specialist, import coordinator, freight agent',
    'logistics, shipping, compliance, customs, data entry, computer skills',
  ],
  [
    'supply chain manager, supply chain analyst, supply chain planner',
    'forecasting, procurement, inventory planning, metrics, erp',
  ],
  ['supply chain manager', 'supervise, cost control'],
];
