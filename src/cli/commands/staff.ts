/**
 * `holdline staff`: how many people a target needs, for one interval, for every row of a file or for a whole
 * scenario; with the people given, what they can do.
 */
import { type Context, command, type ExitCode } from '../command.ts';
import { BadInput } from '../problem.ts';
import { staffByDay } from '../staffing/staff-by-day.ts';
import { staffByFormula } from '../staffing/staff-by-formula.ts';
import { checkMethod, type Method, type StaffValues, staffFlags } from '../staffing/staff-flags.ts';
import { staffShifts } from '../staffing/staff-shifts.ts';
import { staffSimulated } from '../staffing/staff-simulated.ts';

type Staff = (values: StaffValues, file: string, context: Context) => Promise<ExitCode>;

const byMethod: Readonly<Record<Exclude<Method, 'formula'>, Staff>> = {
  day: staffByDay,
  shifts: staffShifts,
  simulation: staffSimulated,
};

export const staff = command({
  name: 'staff',
  operands: 'optional',
  flags: staffFlags,
  async run(values, [file], context) {
    const { method } = values;
    const problems = checkMethod(values, method, file);
    if (problems.length > 0) throw new BadInput(problems);
    if (method === 'formula') return staffByFormula(values, file, context);
    return byMethod[method](values, file!, context);
  },
});
