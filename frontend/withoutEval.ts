import { config } from 'zod';

// Where it may, zod compiles schemas by `new Function`. Pages forbid that, and every try would be reported.
config({ jitless: true });
