/** The grade an ITA result has, by the scheme of its fiscal year. */
import { twoDecimals } from '../text/two-decimals';

export interface ItaScores {
  readonly total: number;
  readonly iit?: number | null;
  readonly eit?: number | null;
  readonly oit?: number | null;
}

interface Grade {
  readonly name: string;
  /** The total reaches this. */
  readonly total: number;
  /** Each of IIT, EIT and OIT reaches this. */
  readonly each: number;
}

interface Scheme {
  /** The last fiscal year (B.E.) it holds for. */
  readonly to: number;
  /** From the best down; the first that is reached counts. */
  readonly grades: readonly Grade[];
}

/** From the NACC's ITA handbooks: letters up to 2565, words from 2566. */
const SCHEMES: readonly Scheme[] = [
  {
    to: 2565,
    grades: [
      { name: 'AA', total: 95, each: 0 },
      { name: 'A', total: 85, each: 0 },
      { name: 'B', total: 75, each: 0 },
      { name: 'C', total: 65, each: 0 },
      { name: 'D', total: 55, each: 0 },
      { name: 'E', total: 50, each: 0 },
      { name: 'F', total: 0, each: 0 },
    ],
  },
  {
    to: Number.POSITIVE_INFINITY,
    grades: [
      { name: 'ผ่านดีเยี่ยม', total: 95, each: 95 },
      { name: 'ผ่านดี', total: 85, each: 85 },
      { name: 'ผ่าน', total: 85, each: 0 },
      { name: 'ต้องปรับปรุง', total: 70, each: 0 },
      { name: 'ต้องปรับปรุงโดยด่วน', total: 0, each: 0 },
    ],
  },
];

/**
 * The grade of a fiscal year's result (B.E.); scores run from 0 to 100. Null for a score outside
 * them, and where a part that is not given decides: the grade is known when it would be the same
 * whether the missing parts were 0 or 100.
 */
export function itaGrade(year: number, { total, ...ofParts }: ItaScores): string | null {
  const scheme = SCHEMES.find(({ to }) => year <= to);
  const scores = { total: asPrinted(total) };
  const given = [ofParts.iit, ofParts.eit, ofParts.oit].map((part) => part && asPrinted(part));
  const parts = given.filter((part): part is number => part !== null && part !== undefined);
  if (!scheme || ![scores.total, ...parts].every((score) => score >= 0 && score <= 100)) {
    return null;
  }
  const reached = (missing: number): string | undefined => {
    const lowest = Math.min(...parts, ...(parts.length < given.length ? [missing] : []));
    return scheme.grades.find(({ total, each }) => scores.total >= total && lowest >= each)?.name;
  };
  const worst = reached(0);
  return worst !== undefined && worst === reached(100) ? worst : null;
}

/** Results have two decimals; a grade beside 70.00 is that of 70.00. */
function asPrinted(score: number): number {
  return Number(twoDecimals(score));
}

/** A grade as typed (`ระดับ ผ่านดี`, `aa`), by its own name; null for what no scheme knows. */
export function gradeNamed(text: string): string | null {
  const name = text
    .replace(/^ระดับ/, '')
    .replace(/[\s"“”'()]/g, '')
    .toUpperCase();
  const found = SCHEMES.flatMap(({ grades }) => grades).find((grade) => grade.name === name);
  return found?.name ?? null;
}

/** Whether the year's results (B.E.) have this grade at all. */
export function hasGrade(year: number, name: string): boolean {
  const scheme = SCHEMES.find(({ to }) => year <= to);
  return scheme?.grades.some((grade) => grade.name === name) ?? false;
}

/** Every grade that a total can have, whatever its parts; by the scheme that knows the name. */
export function gradesOfTotal(name: string, total: number): readonly string[] {
  const scheme = SCHEMES.find(({ grades }) => grades.some((grade) => grade.name === name));
  const reached = scheme?.grades.filter((grade) => total >= grade.total) ?? [];
  const sure = reached.findIndex(({ each }) => each === 0);
  return reached.slice(0, sure + 1).map((grade) => grade.name);
}
