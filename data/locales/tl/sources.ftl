### Kapag ang sagot ay galing sa sistema ng ahensya, at hindi ito sumasagot ngayon.
### Ang `agency` ay galing sa agencies.ftl, nakatago ang `number`, oras ang `when`, petsa ang `day`.

# Sinasabi bago ang sagot na mas luma kaysa dapat.
source-older = Hindi sumasagot ngayon ang sistema ng { $agency }. Ang masasabi ko po ay galing pa noong { $when }.
source-silent =
    Hindi sumasagot ngayon ang sistema ng { $agency }, at wala pa po akong naunang sagot tungkol sa { $number }. Kaya hindi ko sasabihin kung nasaan na ang kaso: hula lang iyon.

    Magtanong po ulit maya-maya. Sa ngayon, ang huli ninyong sulat ang totoo.
source-shows-nothing =
    Para sa { $number }, walang ipinapakita ngayon ang { $agency }. Maraming puwedeng dahilan, at hindi iyon mabuti o masamang balita. Ang huli ninyong sulat pa rin ang totoo.

    Puwede po kayong magtanong ulit mamaya, magtanong sa ahensya mismo, o humiling ng taong makakausap.
# Kapalit ng petsa, kapag hindi sinasabi ng ahensya kung kailan nagsimula ang status.
day-or-earlier = { $day } o mas maaga
