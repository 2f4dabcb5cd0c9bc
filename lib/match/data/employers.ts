/**
 * The trades and industries that an employer's name may tell ("Harbor Dental", "Oakridge School District"). What else has a
 * name in it need not be what is done there: at "Northbay Analytics" not all analyze data.
 */
export const EMPLOYERS = `
  accounting, acute care, agriculture, animal care, army, automotive repair, baking, banking, capital markets, child care,
  commercial driving, community outreach, construction, consumer packaged goods, dental, education technology,
  electrical maintenance, firefighting, food service, free clinic, groundskeeping, healthcare, heating and air conditioning,
  higher education, home health, hospice, human resources technology, insurance, janitorial, laboratory, law, law enforcement,
  law practice, library, logistics, long-term care, manufacturing, marine corps, marketing, mental health, middle school,
  military, navy, nonprofit, packaging, painting, payroll, pediatric, pharmacy, plumbing, primary school, property management,
  public administration, public health, real estate, retail, school, secondary school, security guard, sewing, social work,
  software as a service, startup, telecommunications, therapy, warehouse, weld`;
