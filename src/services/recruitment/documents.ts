// Documents of an application: announced, uploaded by the client, checked when the application is submitted.
import type { UploadContract } from '../../data/evidence.ts';

export type DocumentContract = UploadContract & { documentId: string };
