export const WELCOME = `CyberJobs, in a Slack of its own on this machine. Nothing leaves it.
  /cyberjobs role mlsecops                      a slash command
  @cyberjobs what does a threat hunter do?      a mention in #general
  is AI reducing entry level jobs?              a direct message
  :home, :clock monday 09:00                    the Home tab; the time moves on, and digests come
  a number presses a button, :help lists more, :quit ends
`;

export const HELP = `/cyberjobs <words>   as a slash command: only you see the reply
@cyberjobs <words>   as a mention in #general: the reply is in its thread
<words>              as a direct message
<number>             presses the button of that number; numbers count on through all replies
:home                opens the Home tab
:clock               shows the time; :clock monday 09:00, :clock 09:00, :clock +3d, :clock +2h and
                     :clock 2026-12-07 09:00 move it on, and what is due until then is posted
:cancel              closes a modal; its fields are asked for one by one
:quit                ends`;
