"""Phrases of Korean: see the package for what they mean."""

PHRASES = r"""
[always]
always=항상|언제나|반드시
never=절대|결코
later=나중에|늦게|내일|다음 주

[antonym]
even if=더라도|어도|아도|라도|해도
unless=제외하고|경우에만|않는 한|아니라면|때만
rare=드문|드물게
common=흔한|흔하게
often=자주
seldom=가끔|드물게
open=열
closed=휴진|닫
cool=냉장
freezer=냉동
small=소량
large=대량|다량

[aside]
except=제외|외에는?|외의|아니(?:면|라면|고서)|빼고|말고
instead=대신|아니라|말고
doubt=확실하지 않|확신이 (?:없|서지)|잘 모르|의심|불확실|궁금
until=(?:기|할) 전|까지|지 않는 한

[comparison]
within=이내
less=미만|이하|넘지|초과하지|최대|보다 적|보다 낮|보다 짧|보다 작|를 넘지|을 넘지
more=이상|초과|최소|적어도|보다 많|밑돌지|넘는|넘게|보다 높|보다 길|보다 크|를 넘
    |을 넘

[deadline]
within=이내|안에|내에|까지|늦어도
after=\d+ ?(?:시간|분|일|주일?|개월|달|년)(?:이 지난)? ?(?:후|뒤|이후)(?!에? ?이내)

[earliest]
earliest=빨라도|이전에는 안

[if-not]
no=지 않으면|없으면|않을 때|없을 때

[negated-avoid]
no=피하지 ?(?:마|않|말)|피할 필요

[not-only]
no=(?:만|뿐)(?:이|은)? ?아니

[plain-limit]
less=미만|보다 적
more=초과|보다 많|넘[는게]

[half-day]
am=오전|아침|기상
pm=오후|저녁|밤|취침|자기 전

[negation]
before=기 전에
yes=못지않|않으면 안
no=않|못|없|아뇨|아닙|아니|(?<!동)안 |지 ?마|지 ?말|금지|실패|제외|피하(?!에|가|지방
    |주사|조직|로|층)|피해|삼가|불가|불법|무(?=[단료효])

[opposite]
raise=늘리|늘려|증량|증가시
lower=줄이|줄여|감량|감소시|낮추
stop=중단|중지|그만
go on=계속 (?:복용|사용|드)
out of reach=닿지 (?:않|못)|손이 미치지
in reach=닿는|닿고|닿을
with food=(?:음식|식사)(?:과|와)? ?(?:함께|같이)
fasting=공복|음식 없이|식사 없이|빈속

[order]
both=전후|앞뒤
before=전에|전$|식전|(?:식사|복용|사용|수술|운동|주사|취침|치료|접종|투여) 전
    |(?<= )전(?= ?(?:\d|최소|최대|적어도))|\d ?(?:시간|분|일|주|개월) ?전까지
after=후에|뒤에|다음에|식후|(?:식사|복용|사용|수술|운동|주사|치료|접종|투여) 후
    |(?<= )후(?= ?(?:\d|최소|최대|적어도))|\d ?(?:시간|분|일|주|개월) ?후까지

[prohibition]
yes=(?:잊|주저하|망설이|기다리|걱정하|두려워하|미루|지체하)지 ?(?:마|말)
no=지 ?(?:마세요|마십시오|말아|마라)|면 안 ?[됩돼되]|서는 안|금지

[period]
other week=(?:2|두|이) ?주(?:마다|에|일에| 간격)|격주|2주일마다
third day=(?:3일|사흘)(?:마다|에 ?한|에 ?1)
other day=격일|이틀에
day=하루|매일|(?<!\d)(?<!월 )(?<!월)1일|일일|날마다
week=일주일|매주|주당|(?<!\d)1주|주(?= ?[\d한두세네])
month=한 달|매월|매달
year=매년|연간|일 년에
hour=매시간|시간당

[site]
muscle=근육
skin=피하|피부
vein=정맥
eye=눈
mouth=입|경구

[strong-negation]
no=지 ?마세요|지 ?마십시오|안 됩니다|수 없습니다|지 않습니다

[only after]
only after=야 ?합니다|후에만|다음에만|기다[리려린]|때까지 기다

[waited]
waited=기다린 ?(?:후|뒤|다음)|(?:둔|쉰|지난|휴식한) ?(?:후|뒤|다음)|그 ?(?:후|뒤|다음)
    |\d+ ?(?:시간|분|일)(?:간| ?이상)? [^ ]{1,6}(?: ?[^ ]{1,4})? ?(?:후|뒤|다음)

[times]
1=한 ?번|(?<!\d)1[회번]
2=두 ?번|(?<!\d)2[회번]
3=세 ?번|(?<!\d)3[회번]
4=네 ?번|(?<!\d)4[회번]
?=\d+회|\d+번

[contrasts]
adults=성인|어른
after treatment=치료 ?(?:후|가 끝난|를 마친)
afterwards=나중에|이후에|사후|그 후|다음에|후에
another=다른|새로운|바꿔
at meals=식사 ?(?:중|도중|와 함께|하면서)|식중
beforehand=먼저|우선|미리|사전|전에
better=호전|개선|나아|좋아
broken=파손|손상|깨진|찢어|열린|상처|훼손
chew=씹
children=어린이|소아|아이
cold=식히|식혀|차가운|찬|시원|냉|미지근
complete=모든 정보|완전
delayed=나중에|내일|다음 ?날|다음 주|(?:몇|며칠|\d) ?(?:주|일|달|개월)? ?(?:후|뒤)
    |다른 날
deleted=삭제|지워|지웁
discard=버리|버려|버릴|버린|폐기
dry=건조|마른|말리|말려|말린
elsewhere=다른|새로운|바꿔
final=최종|확정|확실
first=첫|처음|최초
free=무료
from=부터
full stomach=식후|배부른|식사 후
go on=계속
harmful=해롭|나쁘|나쁩|해가|해로
healthy=건강한|정상
hold on to=보관|보존|남겨
hot=데우|데워|뜨거운|따뜻한|온수
if you like=원하면|원하시면|원할 경우|원하는 경우|필요하면
indoors=안으로|실내|집 안|안에|집에|건물 안
inner=안쪽\w*
internal use=내용으로|내복|내부
last=마지막|최근
late=\d+(?:분|시간|일) ?(?:늦게|후에|뒤에)
later=늦을수록|늦게 [^ ]{1,6}수록|늦으면 늦을
left side=왼
lying=눕|누워|누운|누우
mild=가벼운|경미|경증|무해|약한
negative=음성
not allergic=알레르기(?:가|는)? ?(?:없|아님)
on back=등을 대고|똑바로 눕|바로 눕|반듯이
on front=엎드|배를 대고
on rising=기상|일어난|일어나|아침
opened=개봉|열린
outdoors=밖|실외|야외|바깥|외부|신선한 공기
outer=바깥\w*|외측
paid=유료
positive=양성
right side=오른
saved=저장|보관|유지
severe=심각|중증|위험|치명|심한|중대
sitting=앉|똑바로|곧게|세우|일으
someone else=친구|이웃|지인
spit=뱉
sure=(?<!불)확실(?:하면|할 때|한 경우|하다면)
swallow=삼키|삼켜|삼킨
switch off=끄기|끄|중지|중단|끕|해제
switch on=켜기|켜|시작|활성화
the same=같은|동일
thick=두껍게|두꺼운
unopened=개봉하지|미개봉|개봉 ?전|열지 않은|뜯지 않은
until=까지|전
wet=젖은|젖게|습한|축축
whole=온전|손상되지 않은|파손되지 않은|멀쩡
worse=악화|심해|나빠
"""
