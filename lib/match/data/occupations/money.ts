import type { Occupation } from './occupation.ts';

/** Of accounts, banks, insurance, property. */
export const MONEY: readonly Occupation[] = [
  [
    'accountant, accounting supervisor, accounting manager, controller, staff accountant, senior accountant, accounting clerk, financial controller',
    'accounting, financial accounting, general ledger, reconcile, financial statements, mathematics, spreadsheet, computer skills, month-end close, finance, bookkeeping, filing, data entry, accounting principles, financial information, economic, calculator, financial record keeping',
  ],
  ['accountant, staff accountant, senior accountant, accounting manager, controller', 'gaap, audit, erp, budget'],
  [
    'accounting supervisor, accounting manager, controller',
    'supervise, accounting clerks, financial reporting, finance',
  ],
  [
    'bookkeeper',
    'bookkeeping, accounting, accounts payable, accounts receivable, reconcile, payroll, data entry, mathematics, computer skills, spreadsheet, calculator, financial record keeping, general ledger, month-end close',
  ],
  [
    'accounts payable clerk, accounts payable, ap clerk, ap specialist, accounts receivable, ar clerk, ar specialist, billing clerk, billing specialist, accounting clerk, account clerk, payroll clerk',
    'accounting, data entry, spreadsheet, mathematics, computer skills, reconcile, calculator, financial record keeping',
  ],
  [
    'accounts payable clerk, accounts payable, ap clerk, ap specialist',
    'accounts payable, vendor, vendor payments, expense reports, erp',
  ],
  ['auditor', 'external audit, accounting, internal controls, compliance, report writing, spreadsheet'],
  [
    'financial analyst, finance manager, fp&a',
    'finance, financial analysis, budget, spreadsheet, forecasting, mathematics, computer skills, report writing, accounting, data analysis, presentation, financial modeling, financial statements',
  ],
  [
    'bank teller, teller, personal banker',
    'banking, cash handling, customer service, mathematics, deposits, account opening, upselling, banking transactions',
  ],
  [
    'loan officer, mortgage',
    'banking, lending, customer relationship, sale, loan applications, loan origination, customer service, credit analysis',
  ],
  ['insurance agent, underwriter, claims adjuster', 'insurance, customer service'],
  ['underwriter', 'underwriting, risk management'],
  [
    'claims adjuster, claims examiner, claims specialist',
    'claims, negotiate, settlements, documentation, damage estimates, liability',
  ],
  ['insurance agent', 'sale, prospect, insurance policies, customer relationship, renewals'],
  ['actuary, risk analyst', 'statistic, mathematics, risk management, insurance, spreadsheet'],
  ['economist', 'economics, statistic, data analysis, research, report writing'],
  ['compliance officer, compliance analyst, compliance manager', 'compliance, risk management, report writing'],
  [
    'tax preparer, tax accountant, tax associate, tax manager, enrolled agent',
    'tax preparation, accounting, mathematics, financial record keeping',
  ],
  ['financial advisor, wealth manager, investment analyst', 'investment, finance, customer relationship'],
  [
    'credit analyst, loan processor',
    'finance, lending, banking, financial analysis, data entry, computer skills, spreadsheet',
  ],
  ['claims examiner, claims specialist', 'insurance, data entry, customer service, computer skills, investigations'],
  ['leasing agent, leasing consultant', 'real estate, customer service, sale, contracts, computer skills'],
  ['real estate developer', 'real estate, construction, negotiate, contracts'],
  ['stock broker, stockbroker, portfolio manager, securities trader', 'investment, finance, mathematics'],
  [
    'apartment manager, hoa manager, community association manager',
    'real estate, customer service, vendor, budget, contracts',
  ],
  [
    'accounts receivable clerk, accounts receivable, ar clerk, ar specialist, billing clerk, billing specialist',
    'accounts receivable, erp',
  ],
  [
    'real estate agent, realtor',
    'listings, property showings, open houses, real estate transactions, prospect, customer relationship',
  ],
  [
    'property manager',
    'leasing, rent collection, tenant relations, vendor, budget, property inspections, work orders, property management',
  ],
];
