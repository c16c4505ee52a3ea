// The second half of the sweep: every fault at every call of the mutations between.
import { sweep } from '../support/sweep.ts';

sweep(1, 2);
