import { othersSigns, ownSigns, type SignGroup } from '../sign.ts';

const GAMBLING =
  '(gambling|gambled|gambler|gamble everything|gamble my|gamble it|gamble again|betting|bets|the bets|a bet again|casino|casinos|roulette|slots|slot|slot machines|slot machine|fruit machine|fruit machines|pokies|puggies|bookies|bookie|bookmakers|bookmaker|rummy|blackjack|baccarat|online poker|poker sites|poker app|poker machines|scratchcards|scratch cards|teen patti|sports betting|sportybet|bet9ja|bet365|betway|naira bet|nairabet|matka|satta|spread betting|day trading|crypto|accumulators|accas|horses|dogs|football matches|online bingo|spins|fobts|fixed odds|lottery tickets|aviator|dream11|ipl betting|loot boxes)';
const STAKE =
  '(rent|rent money|mortgage|savings|wages|salary|school fees|fees|house deposit|deposit|house|pension|paycheck|pay cheque|pay packet|inheritance|college fund|student loan|loan|loans|everything|thousands|grand|all (my|our|the) (money|savings)|kids (money|savings|fund)|wedding money|payday loan|payday loans|credit card|credit cards|overdraft|debt|debts|grocery money|food money|borrowed money|borrowed|benefits|universal credit|giro|tuition|shopping money|moms money|mums money|business money|company money|remortgag*)';
const TROUBLE =
  '(again|can not stop|cannot stop|not stop|relaps*|addict*|problem|hiding|hid|hide|secret|lied|lying|lie|nobody knows|nobody is knowing|does not know|dont know|do not know|owe|owing|chasing|ashamed|self excluded|self exclusion|excluded|banned|swore|promised|stole|stolen|stealing|borrow*|pawned|sold|lost it all|lost everything|every night|all night|four in the morning|clean from|back to|started|back on|out of control|ruined|ruining|in debt)';

/** Money staked that was not for staking, after a promise to stop. */
export const gamblingSigns: readonly SignGroup[] = [
  ownSigns('substance', 'concern', [
    `${GAMBLING} .. .. [.] .. ${STAKE} .. .. [.] .. (lost|gone|again|hid*|lie*|lied|owe*|borrow*|can not|nobody|secret|stole|wife|husband|empty|blown|spent|not tell|ashamed|sunday|night|back|not stop|eleven|people|.)`,
    `${STAKE} .. (on|at|in|to|into|by|through) .. (gambling|betting|bets|casino|roulette|slots|slot machine|slot machines|fruit machine|pokies|bookies|rummy|blackjack|online poker|scratchcards|horses|horse|a horse|football matches|sportybet|bet9ja|bet365|spins|red|black|the dogs|crypto|coins|the machines|matches|the app|one spin|one hand|an acca)`,
    `(lost|lose|losing|blew|blown|gambled|gambling|staked|staking|spent|put|bet|wasted|threw|burned|burnt|dropped) .. ${STAKE} .. (gambl*|bet*|casino|roulette|slots|pokies|bookies|rummy|horse|horses|matches|spins|poker|app|machine|machines|red|black|night|sunday|again|wife|husband|tell|one hand|blackjack|it all|lost it|lost)`,
    `(gambling|gambled|betting|bets|casino|roulette|slots|pokies|bookies|rummy|blackjack|online poker|scratchcards|fruit machine|fruit machines|slot machines|bet365|sportybet|bet9ja|online bingo|gambler) .. .. [.] .. ${TROUBLE}`,
    `${TROUBLE} .. (gambling|gambled|gambler|betting|bets|the casino|at the casino|roulette|the slots|pokies|the bookies|bookies|rummy|online poker|scratchcards|fruit machines|slot machines|online slots|online casino|online bingo|gamble)`,
    '(gambled|gambling|staked) (away|my|our|the (rent|mortgage|savings|fees|house|money for|kids|children)|it all|everything|all)',
    '(my|the|a) (gambling|betting) (addiction|problem|debts|debt|habit|relapse|app|apps|is|has|again|losses)',
    '(chasing|chase) (my|the|those) (losses|loss)',
    '(self excluded|self exclude|self exclusion|gamstop|gam stop|gamban|banned myself) .. (found|site|sites|again|around|new|lets me|way|offshore|not|still|but|then|got round|expired|ended)',
    '(quit|quitting|given up|gave up|stopped|stop|giving up|off) [the|with|my] (gambling|betting|bets|slots|casino|roulette|pokies|bookies|horses) .. .. [.] .. (again|but|then|now|back|lost|this month|last night|called it|trading|until|relapse*|and i)',
    '(months|years|weeks|days) .. (off|without|clean from|free of|away from|not placed) [the|a|any|my] (bets|bet|betting|gambling|slots|casino|pokies|bookies|horses|roulette|machines|rummy) .. .. (last night|then|but|put|lost|and|blew|again|today|until|yesterday|gone)',
    '(put|stuck|lumped|placed|threw) (the|my|our|all|everything|it all|a months|two months) .. (mortgage|rent|savings|wages|salary|fees|everything|money|it) on (a|the|red|black|one|horse|horses|number|football|arsenal|chelsea)',
    '(told|tell|telling|tells) (her|him|my wife|my husband|them|everyone) .. (gym|overtime|work|shops|late|salary is late|meeting) .. (casino|bookies|betting|slots|gambl*|machines)',
    '(took|taken|taking|got|have) [out|a|another|payday|more] (loan|loans|payday loan|payday loans|cash advance|credit) .. (gambl*|bet|betting|casino|slots|rummy|roulette|poker|cover my bets|matches|horses|win it back)',
    '(win|winning|won) (it|it all|everything|my money|the money|the rent) back .. (lost|more|again|night|gambl*|bet*|one more|borrow*|loan*|deeper|can not)',
    '(betting|bet|trading) .. (coins|crypto|bitcoin|shares|options|memecoins|forex) .. (borrowed|can not stop|four|night|like before|again|debt*|loan*|savings|quit)',
    '(stole|stolen|stealing|took|taken|taking) .. (till|work|company|mum|mums|mother|wife|purse|church|charity|employer|dad|gran|nan) .. .. (gambl*|bet|bets|betting|casino|slots|bookies|pay my debts)',
  ]),
  othersSigns('substance', [
    '(husband|wife|dad|mum|mom|son|daughter|brother|sister|partner|boyfriend|girlfriend|he|she|friend|mate|fella|guy|uncle|father|mother) .. (gambling|betting|at the casino|at the bookies|gambled|on the slots|on the pokies|in the bookies|online casino) .. (again|everything|our|rent|savings|house|debt*|owe*|lie*|lied|stole|secret|mortgage|salary|fees|not stop|wages|money|away|hid*|car|loan*)',
    '(husband|wife|dad|mum|mom|son|daughter|brother|sister|partner|boyfriend|girlfriend|he|she|uncle|father|mother) .. (lost|spent|stole|blew|sold|pawned|emptied|drained) .. .. (gambl*|bet|bets|betting|casino|slots|bookies|horses|roulette|pokies|rummy|online games|matches)',
    `(found|finding|saw|discovered|opened) .. (betting|gambling|casino|bookies) (slips|app|account|statements|apps|receipts|debts|letters|sites)`,
  ]),
];
