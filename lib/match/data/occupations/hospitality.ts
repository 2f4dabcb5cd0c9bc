import type { Occupation } from './occupation.ts';

/** Of kitchens, restaurants, hotels, travel, leisure, personal care. */
export const HOSPITALITY: readonly Occupation[] = [
  [
    'barista, server, waiter, waitress, bartender, host, hostess',
    'food service, customer service, cash handling, point of sale, food safety, cleaning, taking orders, upselling',
  ],
  ['barista', 'barista, drink preparation, opening and closing'],
  ['bartender', 'bartending, bar operations, serving alcohol'],
  ['server, waiter, waitress', 'waiting tables, menu knowledge'],
  [
    'cook, line cook, chef, prep cook, sous chef, executive chef, head chef, kitchen staff, kitchen hand, kitchen helper, kitchen assistant, kitchen manager',
    'food service, food preparation, food safety, kitchen, culinary, kitchen equipment, knife skills, recipes, portion control, back of house, stocking, cleaning, plate presentation',
  ],
  [
    'sous chef, executive chef, head chef, chef de cuisine, kitchen manager',
    'supervise, menu planning, cost control, ordering supplies, inventory, training, labor costs, recipe development, staff scheduling, expediting',
  ],
  [
    'restaurant manager, kitchen manager, food service manager',
    'food service, supervise, inventory, food safety, customer service, staff scheduling, budget, hiring, training, vendor, cost control, labor costs, restaurant operations',
  ],
  ['restaurant manager, food service manager', 'cash handling, point of sale'],
  ['hotel, concierge, front desk agent, guest services', 'hospitality, customer service'],
  [
    'janitor, custodian, cleaner, housekeeper',
    'janitorial, cleaning, safety, cleaning chemicals, vacuuming, trash removal, restrooms, restocking supplies, sanitation',
  ],
  ['housekeeper, room attendant, maid', 'laundry, guest rooms, bed making'],
  ['janitor, custodian', 'floor care, waxing'],
  [
    'hair stylist, hairdresser, cosmetologist',
    'hair, customer service, sale, hair cutting, hair coloring, sanitation, salon, client consultation',
  ],
  ['barber', 'hair cutting, customer service, sale, sanitation'],
  ['esthetician', 'cosmetics, customer service, sale, sanitation'],
  ['personal trainer, fitness instructor, coach', 'fitness, coaching, customer service'],
  ['personal trainer, fitness instructor', 'exercise programs, fitness assessments, strength training, group fitness'],
  ['baker, pastry chef', 'baking, food safety, kitchen'],
  ['butcher, meat cutter', 'food preparation, food safety, customer service'],
  ['travel agent', 'travel arrangements, customer service, sale'],
  [
    'crew member, team member, food runner, busser, dishwasher, counter attendant',
    'food service, customer service, food safety, cleaning',
  ],
  [
    'catering manager, banquet manager',
    'food service, supervise, event planning, customer service, food safety, budget',
  ],
  ['bellhop, room attendant, flight attendant', 'hospitality, customer service, safety'],
  ['room attendant', 'cleaning'],
  ['lifeguard, camp counselor', 'safety, emergency response, customer service, children'],
  ['valet, parking attendant', 'customer service, cash handling'],
  ['bouncer, doorman', 'security guard, customer service, safety'],
  ['maid, house cleaner, window cleaner, cleaning technician, cleaning supervisor', 'janitorial, cleaning'],
  ['sommelier', 'food service, customer service, sale, wine'],
  [
    'food service worker, cafeteria worker, lunch aide, kitchen worker',
    'food service, food preparation, food safety, cleaning, customer service',
  ],
  [
    'casino dealer, table games dealer, card dealer, blackjack dealer, croupier',
    'casino, customer service, cash handling, mathematics',
  ],
  ['pit boss, pit supervisor', 'casino, supervise, customer service, cash handling'],
  ['slot attendant, cage cashier', 'casino, customer service, cash handling'],
  ['nail technician, makeup artist, aesthetician', 'cosmetics, customer service, sanitation'],
  ['massage therapist', 'massage, anatomy, customer service'],
  ['florist', 'floral design, customer service, sale, retail'],
  ['seamstress, tailor, dressmaker, sewing machine operator', 'sewing'],
  ['tour guide, museum guide, docent', 'presentation, customer service, tours'],
  ['strength and conditioning specialist, strength coach, athletic trainer', 'fitness, coaching, safety'],
];
