import { z } from 'zod';
import { playerCommandSchema, playerReportSchema } from './playerProtocol';

/** Counts the sessions, so that a report of the last one is not taken for one of the next. */
const run = z.number().int().min(0);

/** What the app sends into the page inside the WebView, as JSON. */
export const bridgeCommandSchema = z.object({ run, command: playerCommandSchema });
export type BridgeCommand = z.infer<typeof bridgeCommandSchema>;

/** What the page inside the WebView sends to the app, as JSON. */
export const bridgeReportSchema = z.object({ run, report: playerReportSchema });
export type BridgeReport = z.infer<typeof bridgeReportSchema>;
