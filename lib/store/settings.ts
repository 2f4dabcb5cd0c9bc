import { MARKS, type Marks, PALETTES } from '../model/marks.ts';
import { z } from '../model/zod.ts';

/** How marks look, and where they are shown. Anything that can't be read is as if it had never been set. */
export const Settings = z.object({
  palette: z.catch(z.enum(PALETTES), 'standard'),
  /** by host; a host that isn't named shows all */
  marks: z.catch(z.record(z.string(), z.enum(MARKS)), {}),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { palette: 'standard', marks: {} };

/** One setting on its way to the store. */
export const SettingChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('palette'), palette: z.enum(PALETTES) }),
  z.object({ type: z.literal('marks'), host: z.string(), marks: z.enum(MARKS) }),
]);
export type SettingChange = z.infer<typeof SettingChange>;

/** Reads what is stored; never throws. */
export const openSettings = (raw: unknown): Settings => {
  const read = Settings.safeParse(raw);
  return read.success ? read.data : DEFAULT_SETTINGS;
};

/** Which requirements are marked on a host. */
export const marksOn = ({ marks }: Settings, host: string): Marks => marks[host] ?? 'all';

/** The settings after the change, and the change that takes it back. */
export function applySetting(
  settings: Settings,
  change: SettingChange,
): { readonly settings: Settings; readonly undo: SettingChange } {
  if (change.type === 'palette') {
    return { settings: { ...settings, palette: change.palette }, undo: { ...change, palette: settings.palette } };
  }
  const { [change.host]: _before, ...others } = settings.marks;
  const marks = change.marks === 'all' ? others : { ...others, [change.host]: change.marks };
  return { settings: { ...settings, marks }, undo: { ...change, marks: marksOn(settings, change.host) } };
}
