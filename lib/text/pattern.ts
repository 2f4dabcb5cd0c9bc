/**
 * A pattern put together from the sources of others, and written as a pattern is: pattern`\byou ${HOW} ${ACT}\b`. No line
 * break is part of it, nor are the spaces around one: a long pattern may stand on several lines.
 */
export const pattern = (parts: TemplateStringsArray, ...sources: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...sources).replace(/\s*\n\s*/g, ''));
