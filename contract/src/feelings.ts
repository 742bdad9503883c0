import { z } from 'zod';

export const feelings = ['Angry', 'Disgusted', 'Fearful', 'Happy', 'Neutral', 'Sad', 'Surprised'] as const;
export const feelingSchema = z.enum(feelings);
export type Feeling = z.infer<typeof feelingSchema>;

export const intensities = ['high', 'medium', 'low'] as const;
export const intensitySchema = z.enum(intensities);
export type Intensity = z.infer<typeof intensitySchema>;

/** How the wire says that a text is absent, both ways. */
export const NOT_AVAILABLE = 'NotAvailable';
