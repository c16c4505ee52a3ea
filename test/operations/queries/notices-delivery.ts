// The queries of addresses and preferences: who may, and what each costs.
import type { QueryModule } from '../operation.ts';

export const noticesDeliveryQueries = {
  queries: {
    noticePreferences: {
      access: { otherwise: 'yes', nobody: 'login', province: 'role' },
      question: () => 'noticePreferences { language groups { group mode isDefault } }',
      costs: {
        'how somebody is told by mail': {
          as: 'staff',
          query: '{ noticePreferences { language groups { group mode isDefault } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    noticeAddress: {
      access: { otherwise: 'none', nobody: 'login', applicant: 'role', recruiter: 'role', province: 'role' },
      question: () => 'noticeAddress { email pending }',
      costs: {
        'the address to which somebody is written': {
          as: 'staff',
          query: '{ noticeAddress { email verifiedAt pending codeValidUntil } }',
          reads: 1,
          units: 1,
        },
      },
    },
  },
} satisfies QueryModule;
