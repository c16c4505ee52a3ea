// What the scenarios of test sessions stand on.

export const wishing = (applicationId: string, expectedVersion = 0) => ({
  ...{ applicationId, expectedVersion, needs: ['MORE_TIME', 'SCREEN_READER'], wish: 'Saya tunanetra.' },
});
