// A share of the sweep once more, with the SDK speaking to the table: its answers and its failures lead to the same.
import { sweep } from '../support/sweep.ts';

sweep(3, 12, 'sdk');
