/** Starts an S3 server, says where it is, and waits to be killed. */
import { startS3Server } from './s3Server.ts';

const { endpoint, folder } = await startS3Server();
process.send?.({ endpoint, folder });
