import type { Occupation } from './occupation.ts';

/** Of sales, marketing, shops. */
export const SALES: readonly Occupation[] = [
  [
    'account executive, sales representative, sales rep, sales development representative, sdr, bdr, business development representative, business development manager, inside sales, outside sales, sales consultant, sales manager, sales director, territory manager, sales executive, salesperson, sales engineer, account manager',
    'sale, prospect, quota, customer relationship, customer needs, presentation, negotiate, closing deals, persuasion, customer service, crm, sales pipeline, promoting, demonstrating products, showing products, marketing principles, product knowledge, upselling, follow-up calls',
  ],
  [
    'account manager, customer success manager, client success',
    'customer relationship, customer service, customer satisfaction, account planning, customer retention, upselling, renewals, account growth, presentation',
  ],
  ['customer success manager, client success', 'customer onboarding, customer training, product adoption, crm'],
  [
    'account executive, sales development representative, sdr, business development representative, enterprise account executive',
    'business to business sales',
  ],
  ['pharmaceutical sales representative, pharmaceutical representative', 'pharmaceutical sales, territory management'],
  ['medical device sales representative, medical sales representative', 'healthcare sales, territory management'],
  [
    'sales associate, retail associate, store associate, retail sales, shop assistant, store clerk, retail clerk',
    'retail, sale, customer service, cash handling, point of sale, merchandising, stocking, store, returns and exchanges, product knowledge, upselling, inventory, opening and closing, fitting rooms',
  ],
  ['cashier', 'retail, cash handling, point of sale, customer service, mathematics'],
  [
    'store manager, retail manager, assistant store manager, department manager',
    'retail, supervise, sale, customer service, cash handling, inventory, merchandising, scheduling, staff scheduling, hiring, profit and loss, budget, performance reviews, training, opening and closing',
  ],
  ['store manager, retail manager, assistant store manager', 'sales results, loss prevention'],
  [
    'marketing manager, marketing specialist, marketing coordinator, marketing associate, marketing director',
    'marketing, digital marketing, social media, content creation, campaigns, market research, brand, marketing collateral, marketing strategy, marketing plans, advertising, newsletters, website content, marketing automation, product analytics',
  ],
  ['marketing manager, marketing director', 'budget, vendor, cross-functional, product launch, event planning'],
  ['real estate agent, realtor, property manager', 'real estate, customer service, sale, negotiate, contracts'],
  [
    'development officer, fundraiser, development director, grant writer',
    'fundraising, grant writing, writing, nonprofit, event planning',
  ],
  ['executive director', 'nonprofit, fundraising, budget, supervise, strategy'],
  ['social media manager, community manager', 'social media, content creation, marketing, writing'],
  [
    'media planner, content strategist, communications manager, public relations specialist, seo specialist, social media specialist',
    'marketing, writing, content creation, computer skills',
  ],
  ['seo specialist', 'search engine optimization, digital marketing, product analytics'],
  ['social media specialist, brand ambassador', 'social media, promoting, customer service'],
  [
    'public relations specialist, communications manager, communications specialist',
    'public relations, correspondence',
  ],
  [
    'account coordinator, assistant account executive',
    'customer relationship, customer service, computer skills, email, spreadsheet',
  ],
  ['merchandiser, visual merchandiser, stock associate', 'retail, merchandising, stocking, inventory'],
  [
    'loss prevention officer, loss prevention associate',
    'security guard, retail, surveillance cameras, report writing, safety',
  ],
  ['sales coach', 'sale, coaching, training'],
  ['deli clerk, bakery clerk, meat clerk', 'food service, food preparation, food safety, customer service, retail'],
  ['grocery clerk, bagger, cart attendant, gas station attendant', 'retail, customer service, stocking'],
  ['gas station attendant', 'cash handling, point of sale'],
  ['telemarketer', 'cold calling, sale, telephone, customer service, data entry'],
];
