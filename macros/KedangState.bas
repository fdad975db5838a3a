Attribute VB_Name = "KedangState"
Option Explicit
Option Private Module

' How Excel stood before something long began, to be given back whatever comes of it.

Private Const KD_NO_KEY As Long = 0

' Status bar, redrawing, events, warnings, calculation, input, Esc; what Excel will not tell is left empty.
Public Function KdKept() As Variant
    Dim kept(6) As Variant
    On Error Resume Next
    kept(0) = Application.StatusBar
    kept(1) = Application.ScreenUpdating
    kept(2) = Application.EnableEvents
    kept(3) = Application.DisplayAlerts
    kept(4) = Application.Calculation
    kept(5) = Application.Interactive
    kept(6) = Application.EnableCancelKey
    Application.EnableCancelKey = KD_NO_KEY
    KdKept = kept
End Function

' Set again only what has changed, for setting the calculation recalculates.
Public Sub KdGiveBack(ByVal kept As Variant)
    On Error Resume Next
    If Not IsEmpty(kept(4)) Then If Application.Calculation <> kept(4) Then Application.Calculation = kept(4)
    If Not IsEmpty(kept(2)) Then If Application.EnableEvents <> kept(2) Then Application.EnableEvents = kept(2)
    If Not IsEmpty(kept(3)) Then If Application.DisplayAlerts <> kept(3) Then Application.DisplayAlerts = kept(3)
    If Not IsEmpty(kept(5)) Then If Application.Interactive <> kept(5) Then Application.Interactive = kept(5)
    If Not IsEmpty(kept(1)) Then If Application.ScreenUpdating <> kept(1) Then Application.ScreenUpdating = kept(1)
    If Not IsEmpty(kept(6)) Then Application.EnableCancelKey = kept(6)
    If KdIsSaid(kept(0)) Then Application.StatusBar = kept(0) Else Application.StatusBar = False
End Sub

' Excel's own status bar is False, in some versions the word FALSE.
Private Function KdIsSaid(ByVal bar As Variant) As Boolean
    If VarType(bar) = vbString Then KdIsSaid = UCase$(bar) <> "FALSE"
End Function

' In a formula Excel may refuse; then nothing is said.
Public Sub KdSayInBar(ByVal text As String)
    On Error Resume Next
    Application.StatusBar = text
End Sub
