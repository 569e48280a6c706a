/// The stock phrases of news pages. A phrase that any outlet might print belongs here; a rule that needs more than
/// words belongs to `LineReader`.
let structureCues = CueTable([
  .furnitureLine: """
  advertisement
  advertisements
  ad
  ads by google
  sponsored
  sponsored content
  promoted
  comments
  comment
  # comments
  # comment
  no comments yet
  no comments
  add a comment
  leave a comment
  leave a reply
  post a comment
  post comment
  join the conversation
  view comments
  show comments
  write a comment
  hashtags
  tags
  topics
  keywords
  share
  share this
  share this article
  share this story
  share this post
  share on facebook
  share on twitter
  share on x
  share via email
  # shares
  # share
  shares
  tweet
  facebook
  twitter
  linkedin
  whatsapp
  instagram
  telegram
  pinterest
  reddit
  youtube
  email
  e-mail
  print
  print this page
  save
  save article
  save for later
  saved
  bookmark
  copy link
  link copied
  copy url
  like
  likes
  # likes
  # views
  # reads
  # min read
  # minute read
  # mins read
  #-minute read
  reading time
  follow
  follow us
  following
  subscribe
  subscribe now
  log in
  login
  sign in
  sign up
  sign up now
  register
  register now
  sign out
  my account
  menu
  home
  search
  search trends
  trending
  trending now
  trending topics
  most read
  most popular
  most viewed
  most shared
  popular now
  popular posts
  top stories
  top news
  latest news
  latest
  breaking news
  newsletter
  newsletters
  contact us
  about us
  about
  contact
  privacy policy
  privacy
  terms of use
  terms of service
  terms and conditions
  cookie policy
  cookie settings
  accept all
  accept cookies
  reject all
  manage cookies
  manage preferences
  advertise with us
  careers
  sitemap
  site map
  disclaimer
  copyright
  all rights reserved
  back to top
  skip to content
  skip to main content
  skip to navigation
  close
  open
  next
  previous
  next article
  previous article
  next post
  previous post
  next story
  previous story
  load more
  show more
  show less
  see more
  see all
  view all
  view more
  learn more
  find out more
  read more
  read full story
  read the full story
  read full article
  continue reading
  read next
  expand
  collapse
  listen
  listen to this article
  listen to article
  play
  pause
  play video
  watch now
  watch live
  watch video
  video
  gallery
  photo gallery
  image
  download
  download app
  get the app
  download pdf
  text size
  font size
  a a a
  translate
  translate this page
  select language
  english
  report an error
  report a correction
  report a typo
  feedback
  send feedback
  was this article helpful
  did you find this useful
  end
  ends
  enditem
  story continues below
  story continues below advertisement
  article continues below
  article continues below advertisement
  continue reading below
  advertisement - scroll to continue
  scroll to continue
  editors' picks
  editor's picks
  editor's pick
  must read
  recommended videos
  exclusive
  live
  premium
  loading
  please wait
  ask a question
  """,
  .furnitureStart: """
  read more:
  read more about
  read more on
  read more at
  read also:
  also read:
  read also
  also read
  read next:
  see also:
  see also
  see more:
  related:
  more:
  more on this story:
  more from
  more on:
  more about
  don't miss:
  must read:
  recommended:
  related article:
  related story:
  you may also like:
  watch:
  watch now:
  watch live:
  listen:
  listen to
  click here
  tap here
  click to
  click on the
  sign up for
  sign up to
  signup for
  sign up now
  sign up here
  sign in to
  log in to
  login to
  subscribe to
  subscribe for
  subscribe now
  subscribe here
  register to
  register for free
  create a free account
  create an account
  already a subscriber
  already have an account
  not a subscriber
  become a member
  become a subscriber
  support our
  support independent
  donate to
  join our
  join us on
  join the conversation
  join the discussion
  follow us
  follow him on
  follow her on
  follow me on
  like us on
  find us on
  get our
  get the latest
  get breaking
  get email
  get the day's
  get notified
  download our
  download the
  try our
  explore our
  explore what
  discover more
  share your
  share this
  send us
  have a tip
  got a tip
  got a story
  do you have a
  contact the author
  contact the reporter
  contact us at
  email the author
  view original content
  cision view original
  source: cision
  view source version
  view original
  original source:
  original article:
  original link:
  source(s):
  source:
  sources:
  photo gallery:
  copyright
  ©
  (c) #
  all rights reserved
  this story originally appeared
  this article originally appeared
  this story was originally
  this article was originally
  this post originally appeared
  this post first appeared
  this story first appeared
  this article first appeared
  this piece originally appeared
  this is an automated
  this article is republished
  this story has been updated
  this article has been updated
  this content was
  this site uses
  this website uses
  we use cookies
  by clicking
  by continuing
  by signing up
  by subscribing
  by submitting
  by using this
  your email address
  your privacy
  enter your email
  please enter
  please enable
  please log in
  please sign in
  please subscribe
  please share
  disclaimer:
  disclosure:
  terms of
  the views expressed in this
  the opinions expressed in this
  the views and opinions expressed
  opinions expressed in this
  no part of this
  reproduction in whole
  unauthorized reproduction
  filed under
  posted in
  published in:
  tagged with
  tagged:
  tagged
  tags:
  categories:
  category:
  topics:
  keywords:
  hashtags:
  in this article:
  in this story:
  jump to
  skip to
  what do you think
  let us know
  tell us
  comments are closed
  comments have been
  no comments yet
  be the first to comment
  log in to comment
  view comments
  show comments
  show all
  view all
  load more
  advertisement
  sponsored by
  presented by
  powered by
  brought to you by
  provided by
  distributed by
  story continues
  article continues
  continue reading
  scroll down
  swipe
  print this
  listen to this
  text to speech
  this video is not
  your browser does not
  javascript is
  editor's note: this story has
  for more information, visit
  for more information visit
  for more, visit
  for more news
  for more stories
  for media inquiries
  media contact
  media contacts
  press contact
  media inquiries
  investor contact
  logo - 
  photo - http
  video - http
  http
  www.
  follow the latest
  stay up to date
  stay informed
  stay tuned
  never miss
  want more
  breaking news:
  chat with us
  whatsapp us
  ask a question
  a version of this article appears
  """,
  .furnitureInside: """
  all rights reserved
  on whatsapp channel
  whatsapp channel
  our newsletter
  our daily newsletter
  our free newsletter
  our weekly newsletter
  to your inbox
  in your inbox
  our app
  our telegram
  our youtube channel
  cookie policy
  privacy policy
  terms of service
  terms of use
  view original content
  ad choices
  """,
  .aside: """
  click here to
  click here for
  click here
  tap here to
  sign up for
  sign up to
  sign up here
  subscribe to our
  subscribe to the
  subscribe for
  subscribe now
  subscribe here
  register for our
  join our
  follow us on
  like us on
  find us on
  download our
  download the app
  get the latest news
  get our
  get the app
  watch the video
  watch the full
  watch more
  watch:
  watch live:
  listen to the full
  listen:
  this story originally appeared
  this article originally appeared
  this story was originally published
  this article was originally published
  this story was originally
  this article was originally
  this post originally appeared
  this post first appeared
  this story first appeared
  this article first appeared
  this piece originally appeared
  this article is republished
  all rights reserved
  story continues below
  article continues below
  scroll down for
  have a tip
  got a tip
  for more information, visit
  view original content
  """,
  .asideLink: """
  read more:
  read more about:
  read more on:
  more:
  read also:
  also read:
  read next:
  see also:
  related:
  related article:
  related story:
  related stories:
  don't miss:
  must read:
  recommended:
  you may also like:
  more on this story:
  """,
  .related: """
  related articles
  related article
  related stories
  related story
  related news
  related posts
  related content
  related coverage
  related links
  related topics
  related reading
  related
  more stories
  more stories like this
  more news
  more articles
  more like this
  more on this story
  more on this topic
  more on this
  more from this section
  more headlines
  more coverage
  more to read
  more to explore
  other stories
  other news
  other articles
  other headlines
  similar articles
  similar stories
  similar news
  you may also like
  you might also like
  you may like
  you might like
  you might also be interested in
  you may be interested in
  you may also be interested in
  recommended
  recommended for you
  recommended stories
  recommended articles
  recommended reading
  suggested articles
  suggested reading
  suggested for you
  read also
  also read
  see also
  also in the news
  also in this section
  also on this site
  further reading
  up next
  read next
  what to read next
  keep reading
  next read
  don't miss
  in case you missed it
  from around the web
  around the web
  from our partners
  from the web
  latest stories
  latest articles
  latest headlines
  recent posts
  recent articles
  recent stories
  trending stories
  trending articles
  popular stories
  popular articles
  most read stories
  most read articles
  top headlines
  """,
  .age: """
  # seconds ago
  # second ago
  # secs ago
  # minutes ago
  # minute ago
  # mins ago
  # min ago
  # hours ago
  # hour ago
  # hrs ago
  # hr ago
  # days ago
  # day ago
  # weeks ago
  # week ago
  # months ago
  # month ago
  # years ago
  # year ago
  a minute ago
  an hour ago
  a day ago
  a week ago
  a month ago
  a year ago
  one hour ago
  one day ago
  two hours ago
  two days ago
  just now
  moments ago
  yesterday
  today
  """,
  .captionStart: """
  photo:
  photos:
  photo by
  photos by
  photo courtesy
  photo credit
  photograph:
  photograph by
  photo shows
  photo taken
  photo illustration
  this photo
  these photos
  this picture
  this image
  this file photo
  this handout
  this combination
  this aerial
  this undated
  this screengrab
  this screen grab
  this frame grab
  in this photo
  in this image
  in this file photo
  in this picture
  in this undated
  an aerial photo
  an aerial view
  a file photo
  a photo taken
  an undated photo
  a screenshot of
  a screenshot from
  a combination photo
  a handout
  aerial photo
  aerial view
  combo photo
  composite photo
  undated photo
  undated file photo
  file photo
  file image
  file picture
  file -
  file –
  file —
  file:
  image:
  image source
  image caption
  image credit
  image courtesy
  images:
  picture:
  picture by
  pictured:
  pictured above
  caption:
  credit:
  credits:
  graphic:
  illustration:
  illustration by
  infographic:
  map:
  chart:
  video:
  video by
  getty images
  """,
  .captionInside: """
  ap photo
  photo by
  photo/
  photos/
  photo :
  photo credit
  photo courtesy
  photo provided
  file photo
  file image
  handout photo
  handout via
  handout/
  image :
  image credit
  image source
  images via
  via getty images
  getty images
  via reuters
  via ap
  via afp
  via xinhua
  pool photo
  pool via
  credit :
  illustration :
  illustration by
  picture :
  picture by
  screenshot from
  screenshot of
  courtesy of
  /cgtn
  /xinhua
  /reuters
  /afp
  /ap
  /vcg
  /epa
  /getty
  /cfp
  /handout
  /pool
  """,
  .bylineStart: """
  by
  by:
  text by
  words by
  story by
  written by
  written by:
  author:
  authors:
  author
  posted by
  published by
  reported by
  reporting by
  additional reporting by
  with reporting by
  with reporting from
  edited by
  editing by
  editor:
  editors:
  editor
  writer:
  reporter:
  reporters:
  compiled by
  contributed by
  translated by
  interview by
  opinion by
  analysis by
  from our correspondent
  from staff reports
  staff report
  staff reports
  staff reporter
  staff writer
  web desk
  news desk
  our correspondent
  agencies
  """,
  .dateStart: """
  updated
  updated:
  updated on
  updated at
  last updated
  last update
  last modified
  update:
  published
  published:
  published on
  published at
  first published
  publish date
  publication date
  date
  date:
  date published
  posted
  posted:
  posted on
  posted at
  created
  created:
  modified
  issued
  issued:
  issued at
  released
  release date
  time:
  pubdate
  """,
  .sourceStart: """
  source:
  sources:
  source(s):
  source :
  source -
  source
  original source:
  this story originally appeared in
  this story originally appeared on
  this article originally appeared in
  this article originally appeared on
  """,
  .label: """
  country
  countries
  region
  category
  categories
  tag
  tags
  topic
  topics
  section
  sections
  keyword
  keywords
  language
  location
  channel
  hashtags
  filed under
  views
  visits
  shares
  article id
  release id
  ticker
  font size
  text size
  """,
  .sectionName: """
  politics
  world
  world news
  business
  business news
  economy
  markets
  finance
  money
  china
  asia
  asia pacific
  africa
  europe
  americas
  middle east
  us
  us news
  u.s.
  u.s. news
  uk
  uk news
  national
  national news
  nation
  international
  local
  local news
  regional
  news
  sport
  sports
  football
  tech
  technology
  science
  health
  environment
  climate
  culture
  arts
  entertainment
  lifestyle
  life
  travel
  education
  opinion
  editorial
  editorials
  commentary
  analysis
  op-ed
  features
  feature
  explainer
  interview
  society
  law
  crime
  energy
  media
  press release
  news release
  press releases
  for immediate release
  breaking
  breaking news
  exclusive
  latest
  latest news
  top news
  top stories
  video
  live
  home
  """,
  .distributor: """
  prnewswire
  pr newswire
  cision
  business wire
  businesswire
  globe newswire
  globenewswire
  accesswire
  access newswire
  newsfile
  newsfile corp
  marketwired
  prweb
  ein presswire
  einpresswire
  asianet
  cnw
  openpr
  """,
])
