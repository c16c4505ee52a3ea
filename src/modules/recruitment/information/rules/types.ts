// What a campaign tells of itself.

export interface CampaignContact {
  office: string;
  address: string;
  hours: string;
  email: string | null;
  /** In international writing: `+62243513366`. */
  phone: string | null;
}
