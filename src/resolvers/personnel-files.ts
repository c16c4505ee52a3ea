// Fields of personnel files whose time is over: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf, findEmployee } from '../modules/organisation/employees.ts';
import * as files from '../modules/personnel-files/forgetting.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

export const personnelFiles: Resolvers = {
  Query: {
    personnelFilesDue: (_, args, ctx) =>
      connection(
        ctx,
        'personnelFilesDue',
        args,
        (slice) => files.personnelFilesDue(ctx, slice),
        ({ body }) => body,
      ),
  },
  Mutation: {
    personnelFileForget: payload('personnelFileForget', files.personnelFileForget),
  },
  Employee: {
    fileForgottenOn: ({ body }) => body.fileForgottenOn ?? null,
  },
  PersonnelFile: {
    employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId),
  },
  PersonnelFileForgetPayload: {
    employee: object(findEmployee),
    done: ({ result }) => files.countIn(result, 'done'),
    left: ({ result }) => files.countIn(result, 'left'),
    userErrors,
  },
};
