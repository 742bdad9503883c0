import { othersSigns, ownSigns, type SignGroup } from '../../sign.ts';

export const selfHarmSigns: readonly SignGroup[] = [
  // In so many words
  ownSigns('self_harm', 'crisis', [
    '(self harm*|selfharm*|self injur*|self mutilat*)',
    '(cut|cuts|cutting|hurt|hurting|harm|harming|harmed|injure|injuring|burn|burning|burned|stab|stabbing|bruise|hit|hitting|punching|slash|slashing) myself',
    '(urge|urges|want|need|going|tempted) to (cut|cut again|self harm|burn my skin) {now}',
    '(started|back to|been|am|keep) cutting {now}',
    '(relapse*|back) .. (sh|self harm|selfharm|cutting|purging)',
    'i [have|had] cut again',
    'cutting again',
    '(fresh|new) cuts on my',
    'bing* and purg*',
    'cutting (helps|is the only|calms|makes me feel)',
  ]),
  // By what is done
  ownSigns('self_harm', 'crisis', [
    '(slit|slits|slitting|cut|cutting|slash*) (my|open my) [own] (wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|throat)',
    '(burn|burning|burned|burnt) (my|holes in my) [own] (arm|arms|skin|leg|legs|thigh|thighs|wrist|wrists) .. (cigarette*|lighter|iron|feel|purpose)',
    '(scratch*|pick*|bit*|claw*) (my|myself) .. bleed*',
    '(punch*|hit*|bang*|kick*) .. (until|till) .. bleed*',
    '(make|making|made) myself (throw up|vomit|sick|puke)',
    '(throw|throwing|threw) up (after|every) (every|each|all|meals|meal|eating|dinner|lunch)',
    '(starve|starving|starved) myself',
    '(blade|blades|razor) .. (on my|to my|against my|into my|across my|skin|wrist*|arm|arms|relapse*)',
  ]),
  ownSigns('self_harm', 'concern', ['used to cut (when|as|.|in|at|a lot|and)', '(urge|urges) to (hurt|harm|cut)']),
  othersSigns('self_harm', [
    '{person} .. (cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|burn|burns|burning|starve|starves|starving|scratches) {themself}',
    '{person} .. (self harm*|selfharm*|self injur*)',
  ]),
];
